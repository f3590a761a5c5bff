import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logFaults } from '../../../src/cli/permalinks/log.ts';
import { bringMoved } from '../../../src/cli/permalinks/moved-files.ts';
import { readPublished } from '../../../src/cli/permalinks/published.ts';
import { readCasebook } from '../../../src/model/load.ts';
import { put, withCasebook } from '../../content/casebook.ts';

/** A casebook whose case was called "old" and has a finding that was merged, beside a small built site of it. */
const moved = <T>(log: readonly string[], use: (site: string, broken: () => readonly string[]) => T): T =>
  withCasebook((folder) => {
    put(
      folder,
      'permalinks.txt',
      `/cases/old/\n/cases/old/findings/one/\n/cases/toy/findings/eight/\n${log.join('\n')}\n`,
    );
    put(
      folder,
      'redirects.yaml',
      `- { from: /cases/old/, to: /cases/toy/, reason: "The case has another name.", date: 2026-01-01 }
- from: /cases/old/findings/one/
  to: /cases/toy/findings/sold/
  reason: The two are one.
  date: 2026-01-01
  finding: { ref: TY-9, claim: One., standing: found, version: 1 }
- from: /cases/toy/findings/eight/
  reason: It was not so.
  date: 2026-01-01
  finding: { ref: TY-8, claim: Eight., standing: found, version: 1 }
`,
    );
    const { book, faults } = readCasebook(folder);
    if (!book) throw new Error(faults.map(({ clause }) => clause).join('\n'));
    const site = join(folder, 'site');
    for (const [path, text] of Object.entries({
      'cases/toy/index.html': '<p id="E1">toy</p>',
      'cases/toy/card.png': 'card',
      'cases/toy/findings/sold/index.html': 'sold',
      'cases/toy/findings/sold/cite.bib': 'bib',
      'f/TY-1/card.png': 'card of TY-1',
      'oembed/cases/toy/flows.json': 'oembed',
      'embed/cases/toy/flows/v1/index.html': 'chart',
      'embed/cases/old/flows/v1/index.html': 'What stood here has moved.',
    }))
      put(site, path, text);
    return use(site, () =>
      logFaults(folder, book, bringMoved(site, book, readPublished(site)))
        .filter((sentence) => !sentence.includes('are not in the log') && !sentence.includes('is not in the log'))
        .map((sentence) => sentence.replace(/^.*? {2}(\S+).*$/, '$1')),
    );
  });

const at = (site: string, path: string): string => readFileSync(join(site, path), 'utf8');

describe('what was published and stands elsewhere now', () => {
  it('answers at its old address: files, frozen charts and what others ask for by a program', () => {
    const log = [
      '/cases/old/card.png',
      '/cases/old/findings/one/cite.bib',
      '/f/TY-9/card.png',
      '/oembed/cases/old/flows.json',
      '/embed/cases/old/flows/v1/',
    ];
    moved(log, (site, broken) => {
      expect(broken()).toEqual([]);
      expect(at(site, 'cases/old/card.png')).toBe('card');
      expect(at(site, 'cases/old/findings/one/cite.bib')).toBe('bib');
      expect(at(site, 'f/TY-9/card.png')).toBe('card of TY-1');
      expect(at(site, 'oembed/cases/old/flows.json')).toBe('oembed');
      expect(at(site, 'embed/cases/old/flows/v1/index.html')).toBe('chart');
    });
  });

  it('is a fault where what was withdrawn leaves a file that answers nothing', () => {
    moved(['/f/TY-8/', '/f/TY-8/unknown.txt'], (_, broken) => {
      expect(broken()).toEqual(['/f/TY-8/unknown.txt']);
    });
  });

  it('is a fault where a file has no other that takes its place', () => {
    moved(['/cases/old/gone.csv', '/cases/old/timeline/'], (_, broken) => {
      expect(broken()).toEqual(['/cases/old/gone.csv']);
    });
  });
});
