import type { Place } from '../../content/fault.ts';

/** A word that stands as a value, and the word that takes its place. */
export interface WordChange {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** A text with other words at the places where words stand as values; a word that does not stand there stays as it is. */
export function withWords(text: string, changes: readonly WordChange[]): string {
  const lines = text.split('\n');
  // From the back, so that a change moves no place that is still to come.
  const ordered = [...changes].sort((a, b) => b.place.line - a.place.line || b.place.column - a.place.column);
  for (const { place, from, to } of ordered) {
    const old = lines[place.line - 1] ?? '';
    const at = old.indexOf(from, place.column - 1);
    if (at >= 0 && at <= place.column) lines[place.line - 1] = old.slice(0, at) + to + old.slice(at + from.length);
  }
  return lines.join('\n');
}
