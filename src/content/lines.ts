import type { Path } from './document.ts';
import type { Place } from './fault.ts';

/** A text of one entry a line, with the place of each. */
export interface Lines {
  readonly raw: readonly string[];
  readonly at: (path: Path) => Place;
}

/** Reads a list that has an entry a line; empty lines and those that begin with `# ` hold none. */
export function readLines(text: string): Lines {
  const entries = text
    .split('\n')
    .map((line, index) => ({ entry: line.trimEnd(), line: index + 1 }))
    .filter(({ entry }) => entry !== '' && !/^#(?: |$)/.test(entry));
  return {
    raw: entries.map(({ entry }) => entry),
    at: ([index]) => ({ line: entries[Number(index ?? 0)]?.line ?? 1, column: 1 }),
  };
}
