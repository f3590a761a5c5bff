import { digitFigure, figureWords, readFigure, wordFigure } from './figures.ts';
import { citation, readCitation } from './citations.ts';
import { opensReference, readReference, reference } from './references.ts';
import { plain } from './spelling.ts';

/** A word of a text, with the place where it stands, so that a match can be marked in the text as written. */
export interface Word {
  /** The word as it is compared: lower case, no accents, no apostrophes. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True for a half of a word with a hyphen or an ampersand and for the wider forms of a reference: the whole counts, they only help. */
  readonly part: boolean;
}

const anyWord = /[£$€]?[\p{L}\p{N}]+(?:[’'`.&\-‑][\p{L}\p{N}]+)*/gu;

/** Words that say nothing of what is sought. They are not indexed. */
export const empty: ReadonlySet<string> = new Set(
  'a an and as at be been but by did do does for from had has have how i in is it its me my of on or so than that the their them there they this to was were what when where which who whom whose why with'.split(
    ' ',
  ),
);

/** Words that deny, folded: what is asked with one is asked of what is not. */
export const denials: ReadonlySet<string> = new Set(
  'arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt'.split(' '),
);

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinal = (word: string): string => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return (match && ordinals[Number(match[1]) - 1]) ?? word;
};

/** What stands at a place of a text: a reference, a figure, or the plain word that was found there. */
function readAt(
  text: string,
  start: number,
  found: string,
): { written: string; references: ReturnType<typeof readReference>; digits?: string } {
  const at = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0];
  };
  const first = found.charCodeAt(0);
  if (opensReference.test(found)) {
    const written = at(reference);
    if (written !== undefined) return { written, references: readReference(written) };
  }
  const cited = at(citation);
  if (cited !== undefined) return { written: cited, references: readCitation(cited) };
  const isDigit = (first >= 48 && first <= 57) || first > 122;
  const written = isDigit
    ? at(digitFigure)
    : figureWords.has(/^[a-z]*/i.exec(found)?.[0].toLowerCase() ?? '')
      ? at(wordFigure)
      : undefined;
  const digits = written === undefined ? undefined : readFigure(written)?.digits;
  return written === undefined || digits === undefined
    ? { written: found, references: [] }
    : { written, references: [], digits };
}

/** The words of a text in order; words with a hyphen or an ampersand in them whole and in parts, so that either finds them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  anyWord.lastIndex = 0;
  for (let match = anyWord.exec(text); match; match = anyWord.exec(text)) {
    const start = match.index;
    const { written, references, digits } = readAt(text, start, match[0]);
    const end = start + written.length;
    anyWord.lastIndex = end;
    for (const { word, exact } of references) words.push({ word, start, end, part: !exact });
    if (references.length > 0) continue;
    const word = digits ?? ordinal(plain(written.replace(/[-‑.&£$€]/g, '')));
    if (word === '') continue;
    words.push({ word, start, end, part: false });
    if (digits !== undefined || !/[-‑.&]/.test(written)) continue;
    let at = start;
    for (const piece of written.split(/[-‑.&]/)) {
      const folded = plain(piece);
      if (folded !== '') words.push({ word: folded, start: at, end: at + piece.length, part: true });
      at += piece.length + 1;
    }
  }
  return words;
}
