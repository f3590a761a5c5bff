import type { Document } from '../document.ts';
import { figuresIn } from './read.ts';

/** Texts that are checked against the records, and so are no records themselves. */
const told = new Set(['summary', 'standfirst']);

/** Every figure that a value of the records holds: numbers as sums and counts, dates as days, texts as they are read. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'number') {
    into.add(String(value)).add(`£${String(value)}`);
    return;
  }
  if (typeof value === 'string') {
    for (const figure of figuresIn(value)) into.add(figure.value);
    for (const [day] of value.matchAll(/\d{4}-\d{2}-\d{2}/g)) into.add(day);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) if (!told.has(key)) collect(each, into);
}

/** The figures that the records of a case hold, in the form in which {@link figuresIn} gives them. */
export function figuresOf(documents: readonly Document[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const document of documents) {
    collect(document.raw, known);
    if (document.kind === 'finding') collect(document.body?.text, known);
  }
  return known;
}
