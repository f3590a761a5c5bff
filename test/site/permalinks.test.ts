import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLock, takeTurn } from '../../src/cli/build/lock.ts';
import { logFaults } from '../../src/cli/permalinks/log.ts';
import { answers, readPublished } from '../../src/cli/permalinks/published.ts';
import { readLines } from '../../src/content/lines.ts';
import type { Address } from '../../src/model/address.ts';
import { loadCasebook } from '../../src/model/load.ts';
import { answerFor } from '../../src/model/kept/redirects.ts';
import { put, withCasebook } from '../content/casebook.ts';
import { dist, plainEnvironment } from './site.ts';

const published = readPublished(dist);
const book = loadCasebook('content');
const log = readLines(readFileSync('content/permalinks.txt', 'utf8')).raw as readonly Address[];

it('every address that was ever published answers with a page or a stated redirect', () => {
  expect(log.length).toBeGreaterThan(3000);
  const lost = log.filter(
    (at) => !answers(published, at) && !answerFor(book.redirects, at, (each) => answers(published, each)),
  );
  expect(lost.slice(0, 10)).toEqual([]);
});

it('every address of this build is in the log', () => {
  expect(logFaults('content', book, published)).toEqual([]);
});

it('a page that is taken away is missed, and a new one is asked for', () => {
  const pages = new Set([...published.pages, '/new/' as const]);
  pages.delete('/about/');
  expect(logFaults('content', book, { ...published, pages })).toEqual([
    expect.stringMatching(/^content\/permalinks\.txt:\d+:1 {2}\/about\/ was published and nothing .* redirects\.yaml/),
    expect.stringMatching(/1 address of this build, \/new\/, is not in the log; run npm run permalinks$/),
  ]);
});

describe('a casebook with moved and withdrawn addresses', () => {
  const html = (folder: string, at: string): string => readFileSync(join(folder, at, 'index.html'), 'utf8');
  let built: string;

  beforeAll(async () => {
    const endTurn = await takeTurn(buildLock, () => undefined);
    try {
      built = withCasebook((folder) => {
        const out = join(mkdtempSync(join(tmpdir(), 'casebook-moved-')), 'dist');
        put(
          folder,
          'permalinks.txt',
          '/cases/toy/findings/gone/\n/f/TY-9/\n/embed/f/TY-9/\n/embed/f/TY-9/v1/\n/cases/older/\n/cases/older/#E1\n/cases/toy/#E9\n/cases/toy/#F9\n',
        );
        put(
          folder,
          'redirects.yaml',
          `- from: /cases/toy/findings/gone/
  reason: The tribunal quashed the notice.
  date: 2026-02-02
  finding: { ref: TY-9, claim: The shop lied., standing: found, version: 3 }
- { from: /cases/older/, to: /cases/toy/, reason: The case has its common name now., date: 2026-03-03 }
- { from: '/cases/toy/#E9', to: '/cases/toy/#E1', reason: Two events were one., date: 2026-03-04 }
- { from: '/cases/toy/#F9', reason: There was no such flow., date: 2026-03-05 }
`,
        );
        const { status, stderr } = spawnSync(
          process.execPath,
          ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
          {
            encoding: 'utf8',
            env: { ...plainEnvironment(), CASEBOOK_CONTENT: folder, CASEBOOK_OUT: out },
          },
        );
        if (status !== 0) throw new Error(stderr);
        return out;
      });
    } finally {
      endTurn();
    }
  });
  afterAll(() => {
    rmSync(join(built, '..'), { recursive: true });
  });

  it('says at each address of a withdrawn finding what it claimed, why it is gone, since when, and its last version', () => {
    for (const at of ['/cases/toy/findings/gone/', '/f/TY-9/']) {
      const page = html(built, at);
      expect(page).toMatch(/<s>The shop lied\.<\/s>/);
      expect(page).toMatch(/The tribunal quashed the notice\./);
      expect(page).toMatch(/2 February 2026/);
      expect(page).toMatch(/last version 3/);
      expect(page).toContain('<meta name="robots" content="noindex"');
      expect(page).not.toContain('http-equiv="refresh"');
    }
  });

  it('says so in the embeds that others have put into their pages', () => {
    for (const at of ['/embed/f/TY-9/', '/embed/f/TY-9/v1/'])
      expect(html(built, at)).toMatch(
        /Withdrawn, 2 February 2026[\s\S]*<s>The shop lied\.<\/s>[\s\S]*quashed the notice/,
      );
  });

  it('leads from a page that moved to its new place, which is the canonical one', () => {
    const page = html(built, '/cases/older/');
    expect(page).toContain('http-equiv="refresh" content="0; url=/cases/toy/"');
    expect(page).toMatch(/<link rel="canonical" href="https:[^"]*\/cases\/toy\/"/);
    expect(page).toMatch(/<a href="\/cases\/toy\/" data-moved-to/);
    expect(page).toMatch(/3 March 2026[^<]*The case has its common name now\./);
  });

  it('keeps anchors that moved on the page on which they stood', () => {
    const page = html(built, '/cases/toy/');
    expect(page).toMatch(/<li id="E9">\s*<a href="\/cases\/toy\/#E1">Moved<\/a>, 4 March 2026: Two events were one\./);
    expect(page).toMatch(/<li id="F9">\s*Withdrawn, 5 March 2026: There was no such flow\./);
  });
});
