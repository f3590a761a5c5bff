import { foldReferences, plain, wordsOf } from './words.ts';
import { singular } from '../model/singular.ts';

/** A piece of a text, and whether it is a match. Joined, the pieces are the text. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text into pieces where the matched words stand: a second, exact pass, so that no mark is half a word. */
export function mark(text: string, matched: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { word, start, end } of wordsOf(text)) {
    const hit =
      matched.has(word) || matched.has(singular(word)) || matched.has(plain(foldReferences(text.slice(start, end))));
    if (!hit || start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}
