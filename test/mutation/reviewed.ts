import { readFileSync } from 'node:fs';
import type { Mutant } from './mutants.ts';

/** Changes that a reviewer made and no test noticed: what decides something that readers see. */
const changes: readonly (readonly [file: string, from: string, to: string])[] = [
  ['src/model/case/standing-mark.ts', "settled: 'conceded'", "settled: 'found'"],
  ['src/exports/icalendar.ts', 'event.weight >= 2', 'event.weight >= 1'],
  ['src/exports/meta/finding.ts', 'author: findersOf(book, finding)', 'author: findersOf(book, finding).slice(1)'],
  ['src/model/figures/penalty-law.ts', 'day < ukGdpr', 'day <= ukGdpr'],
];

/** The changes as mutants; throws where the code no longer has what is to be changed, so that the list stays true. */
export const reviewed = (): Mutant[] =>
  changes.map(([file, from, to]) => {
    const code = readFileSync(file, 'utf8');
    const start = code.indexOf(from);
    if (start < 0) throw new Error(`${file} has no “${from}”; say in reviewed.ts where it is decided now`);
    return { file, line: code.slice(0, start).split('\n').length, start, from, to };
  });
