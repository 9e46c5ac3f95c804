/** Function words of languages that have no pack, enough to tell a page in one from a page that can be read. Nothing else is known of them. */
import type { OtherLanguages } from '../src/model/page-words.ts';

const list = (words: string): readonly string[] => words.split(' ');

export const others: OtherLanguages = {
  fr: list('le la les des et est une dans pour que qui sur au pas avec du ce il par plus'),
  de: list('der die das und ist den von zu mit auf für im dem nicht ein eine als auch es an'),
  es: list('el la los las y de que en un una por con para su del se es al como más'),
  pt: list('o os as e de que em um uma por com para do da no na não se mais ao'),
  it: list('il lo gli e di che in un una per con del della non si è alla più da i'),
  id: list('yang dan di dari untuk dengan ini itu pada tidak akan dalam adalah juga ke oleh telah'),
  nl: list('de het een en van in is dat op te zijn voor met niet aan er om ook als'),
  tr: list('ve bir bu için ile da de olarak çok daha olan en gibi kadar sonra ancak'),
  pl: list('i w na z do się że jest nie to o jak po od przez dla oraz jego'),
  ro: list('și de la în cu pe un o care din este nu pentru sunt mai că'),
};
