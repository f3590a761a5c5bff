import { stem } from './spelling.ts';
import { wordsOf } from './words.ts';

/** A piece of a text, and whether it is a match. Joined, the pieces are the text. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** The places of a text where one of the matched stems stands, in order and apart. */
export function places(text: string, matched: ReadonlySet<string>): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  for (const { word, start, end } of wordsOf(text)) {
    if (start < at || !matched.has(stem(word))) continue;
    found.push({ start, end });
    at = end;
  }
  return found;
}

/** Cuts a text into pieces where the matched stems stand: a second, exact pass, so that no mark is half a word. */
export function mark(text: string, matched: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of places(text, matched)) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** The stretch of a long text in which most of the matches stand, cut at words, with dots where it was cut. */
export function excerpt(text: string, matched: ReadonlySet<string>, length: number): string {
  if (text.length <= length) return text;
  const found = places(text, matched);
  let best = 0;
  let most = -1;
  for (const { start } of found) {
    const from = Math.max(0, start - 40);
    const count = found.filter((each) => each.start >= from && each.end <= from + length).length;
    if (count > most) [best, most] = [from, count];
  }
  const from = best === 0 ? 0 : text.indexOf(' ', best) + 1;
  const end = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
