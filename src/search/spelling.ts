import { singular } from '../model/say/singular.ts';

/** Letters that no accent makes of others, as one types them without. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};

/** A word without accents, apostrophes and capitals: "Emma’s" is "emmas", "Łódź" is "lodz", "Straße" is "strasse". */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'`]/g, '')
    .toLowerCase()
    .replace(/[ßœæþðđøłı]/g, (letter) => letters[letter] ?? letter);

const rules: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{3})i[sz](e|es|ed|er|ers|ing)$/, '$1is$2'],
  [/([a-z]{3})i[sz]ations?$/, '$1ise'],
  [/([a-z]{2})yz(e|es|ed|er|ers|ing)$/, '$1ys$2'],
  [/([a-z]{3})our(s|ed|ing|able|ite)?$/, '$1or$2'],
  [/^(cent|theat|met|lit|fib)re(s?)$/, '$1er$2'],
  [/([a-z]{2})ens(e|es)$/, '$1enc$2'],
  [/^practis/, 'practic'],
  [/logue(s?)$/, 'log$1'],
  [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^enquir/, 'inquir'],
  [/^judgement/, 'judgment'],
  [/^programme(s?)$/, 'program$1'],
  [/^(enrol|fulfil|instil)l$/, '$1'],
];

/** British and American spellings of a folded word as one: "organization" and "organisation", "labor" and "labour". */
const oneSpelling = (word: string): string =>
  word.length < 5 ? word : rules.reduce((text, [from, to]) => text.replace(from, to), word);

/** A verb without its ending, so that "fined", "fining" and "fine" are one word; rough, and the same on both sides. */
function withoutEnding(word: string): string {
  const base = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word)?.[1] ?? word;
  const cut = base.length < 3 ? word : base === word ? word : base.replace(/([^aeiouyls])\1$/, '$1');
  return cut.length < 4 && cut === word ? word : cut.replace(/(?<=..)e$/, '').replace(/(?<=[^aeiou])y$/, 'i');
}

/** The word under which all its spellings, its plural and its endings are indexed. Takes a folded word. */
export const stem = (word: string): string => (/\d/.test(word) ? word : withoutEnding(oneSpelling(singular(word))));

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/gh(?=[^aeiou]|$)/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/e?[iy]e?/g, 'i'],
  [/wh/g, 'w'],
  [/(.)\1+/g, '$1'],
];

/** Roughly how a word sounds, so that "carfone" and "carphone", "equifacks" and "equifax" are near each other. */
export const sound = (word: string): string => sounds.reduce((text, [from, to]) => text.replace(from, to), word);
