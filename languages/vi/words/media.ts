/** Agencies, papers and stations that news names without a noun before them: ‘Reuters đưa tin’, ‘theo New York Times’. Only names that are no other words. */
import type { Head } from '../../../src/model/pack.ts';

export const media: readonly Head[] = [
  {
    class: 'media',
    sector: 'MED',
    proper: true,
    words: [
      '(TTXVN|Thông tấn xã Việt Nam|Reuters|AFP|TASS|Itar-Tass|RIA Novosti|Interfax|Sputnik|Tân Hoa Xã|Tân Hoa xã|THX|Yonhap|KCNA|Kyodo|Jiji)',
      '(IRNA|ISNA|Tasnim|Anadolu|WAM|SPA|SANA|PTI|ANI|DPA|EFE|ANSA|Bernama|Antara|Azertac|Armenpress|Ukrinform|BelTA|Bloomberg|UPI)',
      '(CNN|BBC|NHK|Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya|Al Mayadeen|Fox News|NBC News|CBS News|ABC News|Sky News|France 24|Euronews|CGTN|Press TV|RFI|VOA|DW)',
      '(The)? (New York Times|NYT|Washington Post|Wall Street Journal|WSJ|Financial Times|USA Today|Los Angeles Times|Politico|Axios|Newsweek|Foreign Policy)',
      '(The)? (Guardian|Telegraph|Daily Mail|Independent|Economist|Sunday Times)',
      '(Yomiuri Shimbun|Yomiuri|Asahi Shimbun|Asahi|Mainichi|Sankei Shimbun|Sankei|Nikkei|Nikkei Asia|Japan Times|Chosun Ilbo|JoongAng Ilbo|Korea Herald|Korea Times)',
      '(Hoàn cầu Thời báo|Thời báo Hoàn Cầu|Global Times|China Daily|Nhân dân Nhật báo|South China Morning Post|SCMP|Straits Times|Bangkok Post|Jakarta Post|Philippine Star|Inquirer)',
      '(Haaretz|Jerusalem Post|Times of Israel|Yedioth Ahronoth|Hürriyet|Daily Sabah|Kommersant|Izvestia|Pravda|Der Spiegel|Spiegel|Bild|Le Monde|Le Figaro|El País|El Pais)',
      '(Times of India|Hindustan Times|The Hindu|Indian Express|Dawn|Geo News)',
    ],
  },
];
