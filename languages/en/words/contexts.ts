/** Words that tell in what context an act stands (scheme/contexts.yaml). Only words that hardly ever stand in another one. */
import type { ContextWords } from '../../../src/model/pack.ts';

export const contexts: readonly ContextWords[] = [
  // Names of bodies and states that hold such a word and say nothing of the context.
  {
    context: null,
    words: [
      '(foreign|defence|defense|trade|finance|justice|energy) (minister|ministry|secretary|department)',
      'Islamic (Republic|Revolutionary Guard|Revolutionary Guards)',
      'speaker of (the)? parliament',
    ],
  },
  {
    context: 'military',
    words: [
      '(military|army|navy|naval|troop|troops|soldier|soldiers|warship|warships|destroyer|frigate|submarine|submarines|aircraft carrier|battalion|brigade)',
      '(fighter jet|fighter jets|warplane|warplanes|bomber|bombers|missile|missiles|artillery|tank|tanks|ammunition|weapons|air defence|air defense|drone|drones)',
      '(airstrike|airstrikes|air strike|air strikes|shelling|ceasefire|cease-fire|armed forces|air force|air base|naval base|joint exercise|joint exercises|military exercise)',
    ],
  },
  { context: 'intelligence', words: ['(intelligence|spy|spies|spying|espionage|surveillance|wiretapping|CIA|FSB|GRU|Mossad|MI6|NSA)'] },
  { context: 'peacekeeping', words: ['(peacekeeping|peacekeeper|peacekeepers|blue helmets|UNIFIL|MINUSMA|MONUSCO|UNMISS)'] },
  {
    context: 'economic',
    words: [
      '(trade|tariff|tariffs|economy|economic|export|exports|import|imports|investment|investments|financial|bank|banks|currency|inflation|loan|loans|WTO|IMF|World Bank)',
    ],
  },
  {
    context: 'diplomatic',
    words: [
      '(ambassador|ambassadors|embassy|embassies|consulate|consulates|diplomat|diplomats|diplomatic|diplomacy|summit|negotiation|negotiations|bilateral relations)',
    ],
  },
  {
    context: 'resource',
    words: [
      '(sovereignty|territorial waters|territorial dispute|exclusive economic zone|crude oil|oil field|natural gas|gas field|pipeline|minerals|rare earths|fishing grounds|natural resources)',
    ],
  },
  { context: 'disease', words: ['(epidemic|pandemic|COVID-19|coronavirus|Ebola|vaccine|vaccines|bird flu|SARS|MERS|cholera|mpox)'] },
  {
    context: 'enviro_disaster',
    words: [
      '(earthquake|tsunami|flood|floods|flooding|typhoon|hurricane|cyclone|drought|wildfire|wildfires|climate change|climate|volcano|oil spill|emissions|pollution)',
    ],
  },
  { context: 'migration', words: ['(refugee|refugees|migrant|migrants|migration|immigration|immigrants|displaced people|repatriation)'] },
  { context: 'humanitarian', words: ['(humanitarian|relief supplies|food aid|aid convoy)'] },
  { context: 'asylum', words: ['(political)? asylum', 'asylum (seeker|seekers)'] },
  {
    context: 'legal',
    words: [
      '(court|courts|tribunal|trial|lawsuit|ruling|verdict|extradition|extradite|extradited|indicted|indictment|prosecutor|prosecutors|judge|judges|arrest warrant|arrest warrants)',
      '(international law|law of the sea|UNCLOS|ICC|ICJ)',
    ],
  },
  { context: 'human_rights', words: ['human rights'] },
  {
    context: 'rights_freedoms',
    words: [
      '(freedom of (speech|expression|assembly|religion|the press|movement)|civil liberties|civil rights|dissident|dissidents|censorship|curfew|martial law|political prisoner|political prisoners)',
    ],
  },
  { context: 'gender', words: ["(gender equality|women's rights|sexual violence|schoolgirls)"] },
  { context: 'lgbt', words: ['(LGBT|LGBTQ|gay rights|same-sex marriage|transgender)'] },
  {
    context: 'terrorism',
    words: [
      '(terrorism|terrorist|terrorists|suicide bombing|suicide bomber|al-Qaeda|Islamic State|Boko Haram|al-Shabaab|jihadist|jihadists)',
    ],
  },
  { context: 'human_security', words: ['(food security|famine|drinking water|power cuts|blackout|housing)'] },
  {
    context: 'religion_ethnicity',
    words: [
      '(Muslim|Muslims|Christian|Christians|Shiite|Shiites|Sunni|Sunnis|Kurd|Kurds|Uyghur|Uyghurs|Rohingya|Hindu|Hindus|religious|ethnic|ethnic minority|sectarian|mosque|church|Koran|Quran)',
    ],
  },
  { context: 'executive', words: ['(executive order|cabinet reshuffle|civil service|civil servants)'] },
  { context: 'election', words: ['(election|elections|referendum|electoral|voters|election campaign|ballot|ballots)'] },
  {
    context: 'legislative',
    words: ['(parliament|Congress|Senate|House of Representatives|lawmaker|lawmakers|senator|senators|bill|legislation)'],
  },
  {
    context: 'cbrn',
    words: [
      '(nuclear|chemical|biological) (weapon|weapons|attack|test|tests|programme|program|warhead|warheads|deal|bomb)',
      '(denuclearisation|denuclearization|nerve agent|novichok|sarin|uranium enrichment|enriched uranium|chlorine gas|weapons of mass destruction|IAEA)',
    ],
  },
  {
    context: 'cyber',
    words: ['(hacker|hackers|hacking|cyberattack|cyberattacks|cyber attack|cyber attacks|cybersecurity|malware|ransomware)'],
  },
  {
    context: 'political_institutions',
    words: ['(constitution|constitutional|coup|opposition party|ruling party|democratisation|democratization|democratic backsliding)'],
  },
  { context: 'corruption', words: ['(corruption|bribe|bribes|bribery|embezzlement|kleptocracy)'] },
  {
    context: 'crime',
    words: ['(crime|crimes|criminal|criminals|gang|gangs|smuggling|smugglers|money laundering|murder|piracy|pirates|mafia|fraud)'],
  },
  {
    context: 'illegal_drugs',
    words: ['(drug (trafficking|smuggling|cartel|cartels|traffickers)|narcotics|heroin|cocaine|methamphetamine|fentanyl|opium)'],
  },
  { context: 'trafficking', words: ['(human trafficking|people smuggling|people smugglers|trafficking in persons|sex slaves)'] },
];
