import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCasebook } from '../../src/model/load.ts';
import { put, spoil, withCasebook } from './casebook.ts';

const page = '/cases/toy/findings/sold/';
const log = ['# Published', '/cases/toy/', page, '/f/TY-1/', '/cases/toy/#E1', '/cases/toy/#F1', '/cases/toy/#TY-1'];

/** The faults of the sound casebook with a log, once a test has done something to it. */
const after = (act: (folder: string) => void): string[] =>
  withCasebook((folder) => {
    put(folder, 'permalinks.txt', `${log.join('\n')}\n`);
    act(folder);
    return readCasebook(folder).faults.map(
      ({ file, line, column, clause }) =>
        `${file.slice(folder.length + 1)}:${String(line)}:${String(column)}  ${clause}`,
    );
  });

/** Takes the finding's file away, and every mention of it. */
function withoutFinding(folder: string): void {
  rmSync(join(folder, 'cases/toy/findings/sold.mdx'));
  put(
    folder,
    'cases/toy/findings/kept.mdx',
    readFileSync(join(import.meta.dirname, 'sound/cases/toy/findings/sold.mdx'), 'utf8').replace('TY-1', 'TY-2'),
  );
  spoil(folder, 'cases/toy/index.mdx', '<Finding ref="TY-1" />', '<Finding ref="TY-2" />');
}

const withdrawn = `- from: ${page}
  reason: The tribunal quashed the notice.
  date: 2026-02-02
  finding: { ref: TY-1, claim: The shop sold the list., standing: found, version: 1 }
`;

describe('the log of addresses', () => {
  it('has nothing to say while everything that was published is there', () => {
    expect(after(() => undefined)).toEqual([]);
  });

  it('is read beside what an unfinished case may lack, so that all is said at once', () => {
    const said = after((folder) => {
      withoutFinding(folder);
      spoil(folder, 'cases/toy/timeline.yaml', 'detail: To a broker.', 'detail: To a broker');
    });
    expect(said).toHaveLength(3);
    expect(said).toContainEqual(expect.stringContaining('does not end as one'));
    expect(said).toContainEqual(expect.stringContaining('/f/TY-1/ was published as a finding and is gone'));
  });

  it('says how to withdraw a finding whose file is gone', () => {
    expect(after(withoutFinding)).toEqual([
      `permalinks.txt:3:1  ${page} was published as a finding and is gone; put its file back, or withdraw it: in redirects.yaml an entry with from, reason, date and, under "finding", its ref, last claim, standing and version (and "to" where another finding took its place)`,
      'permalinks.txt:4:1  /f/TY-1/ was published as a finding and is gone; put its file back, or give its reference under "finding" in the entry of redirects.yaml for its page',
    ]);
  });

  it('is content with a tombstone, or with another finding in its place', () => {
    for (const entry of [withdrawn, withdrawn.replace('reason', 'to: /cases/toy/findings/kept/\n  reason')])
      expect(
        after((folder) => {
          withoutFinding(folder);
          put(folder, 'redirects.yaml', entry);
        }),
      ).toEqual([]);
  });

  it('says what became of no event', () => {
    const [fault] = after((folder) => {
      put(folder, 'permalinks.txt', '/cases/toy/#E99\n');
    });
    expect(fault).toMatch(/^permalinks\.txt:1:1 {2}\/cases\/toy\/#E99 was published as an event and is gone; .*from: /);
  });

  it('refuses a line that is no address', () => {
    expect(
      after((folder) => {
        put(folder, 'permalinks.txt', '/cases/toy/\nhttps://elsewhere/\n');
      }),
    ).toEqual([expect.stringMatching(/^permalinks\.txt:2:1 .*must look like/)]);
  });
});

describe('a redirect', () => {
  const faultsWith = (entry: string): string[] =>
    after((folder) => {
      withoutFinding(folder);
      put(folder, 'redirects.yaml', entry);
    });

  it.each([
    [
      'from a record that is there',
      `${withdrawn}- { from: /cases/toy/, to: /cases/, reason: Gone., date: 2026-02-02 }\n`,
      /^redirects\.yaml:5:11 {2}"\/cases\/toy\/" is the address of a record that is there/,
    ],
    [
      'from an address that never was',
      `${withdrawn}- { from: /cases/toy/#E98, reason: Gone., date: 2026-02-02 }\n`,
      /^redirects\.yaml:5:11 {2}"\/cases\/toy\/#E98" was never published/,
    ],
    [
      'to nowhere',
      withdrawn.replace('reason', 'to: /cases/toy/findings/kep/\n  reason'),
      /^redirects\.yaml:2:7 {2}no record stands at ".*"; did you mean "\/cases\/toy\/findings\/kept\/"/,
    ],
    [
      'of a finding without its last words',
      withdrawn.replace(/ {2}finding.*\n/, ''),
      /^redirects\.yaml:1:3 {2}a withdrawn finding needs "finding"/,
    ],
    [
      'that takes a reference in use',
      withdrawn.replace('TY-1', 'TY-2'),
      /^redirects\.yaml:4:12 {2}TY-2 is the reference of a finding that is there/,
    ],
    ['written twice', withdrawn + withdrawn, /^redirects\.yaml:5:9 {2}".*" stands twice/],
    ['without a reason', withdrawn.replace(/ {2}reason.*\n/, ''), /^redirects\.yaml:1:3 {2}"reason" is missing/],
  ])('%s is a fault', (_, entry, fault) => {
    expect(faultsWith(entry)).toContainEqual(expect.stringMatching(fault));
  });
});

describe('a published version', () => {
  const marked = '/embed/f/TY-1/v1/ aaaaaa\n';

  it('cannot be altered without a revision that keeps the old words', () => {
    expect(
      after((folder) => {
        put(folder, 'fingerprints.txt', marked);
      }),
    ).toEqual([
      expect.stringMatching(
        /^cases\/toy\/findings\/sold\.mdx:16:5 {2}version 1 of TY-1 no longer reads as it was published; add a revision/,
      ),
    ]);
  });
});
