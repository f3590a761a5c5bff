/** A word of a text, with the place where it stands, so that a match can be marked in the text as written. */
export interface Word {
  /** The word as it is compared: lower case, no accents, no apostrophes. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const pattern =
  /£?\d[\d,]*(?:\.\d+)?(?:\s?(?:million|billion|thousand|bn|k|m)\b)?[a-z]{0,2}(?:\(\w{1,3}\))*|[\p{L}\p{N}]+(?:[’'`-][\p{L}\p{N}]+)*/giu;

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** A word without accents, apostrophes and capitals: "Emma’s" is "emmas", "Analytica" is "analytica". */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'`]/g, '')
    .toLowerCase();

/** A figure as plain digits: "£140k" is "140000", "1.07 million" is "1070000"; other text is left alone. */
function figure(text: string): string {
  const match = /^£?(\d[\d,]*(?:\.\d+)?)\s?(million|billion|thousand|bn|k|m)?$/i.exec(text);
  if (!match) return text;
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  const scale = scales[(match[2] ?? '').toLowerCase()] ?? 1;
  return Number.isFinite(value) ? String(Math.round(value * scale * 1000) / 1000) : text;
}

/** The words of a text in order. Hyphenated words come whole and in parts, so that either finds them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = plain(figure(match[0].trim()));
    if (word === '') continue;
    words.push({ word: word.replaceAll('-', /\d/.test(word) ? '-' : ''), start, end });
    if (word.includes('-')) {
      let at = start;
      for (const piece of match[0].split('-')) {
        words.push({ word: plain(piece), start: at, end: at + piece.length });
        at += piece.length + 1;
      }
    }
  }
  return words;
}

const references: readonly (readonly [RegExp, string])[] = [
  [/\bs(?:ection)?s?\.?\s?(\d+[a-z]{0,2}(?:\(\w+\))*)/gi, 's$1'],
  [/\bart(?:icle)?s?\.?\s?(\d+[a-z]?(?:\(\w+\))*)/gi, 'art$1'],
  [/\breg(?:ulation)?s?\.?\s?(\d+[a-z]?(?:\(\w+\))*)/gi, 'reg$1'],
  [/\bsch(?:edule)?\.?\s?(\d+)/gi, 'sch$1'],
];

/** References to law in one spelling: "section 55A", "s.55A" and "s 55A" are all "s55a". */
export const foldReferences = (text: string): string =>
  references.reduce((folded, [from, to]) => folded.replace(from, to), text);
