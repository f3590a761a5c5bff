import type { Document, Path } from './document.ts';
import type { Fault } from './fault.ts';
import { unseenIn } from './unseen.ts';

/** Characters that nobody sees in the values of a file, where they are written as their codes. */
export function unseenValues(document: Document, value = document.raw, path: Path = []): Fault[] {
  if (typeof value === 'string')
    return unseenIn(value)
      .slice(0, 1)
      .map(({ clause }) => ({ rule: 'unseen-character', file: document.file, clause, ...document.at(path) }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    unseenValues(document, each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
