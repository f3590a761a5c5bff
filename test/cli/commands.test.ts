import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, spoil, withCasebook } from '../content/casebook.ts';

const run = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, out: stdout, err: stderr };
};

describe('check:content', () => {
  it('passes a sound casebook with 0', () => {
    withCasebook((folder) => {
      expect(run('check', [], { CASEBOOK_CONTENT: folder })).toMatchObject({ status: 0, err: '' });
    });
  });

  it('fails with 1, each fault a line with its place, and no stack trace', () => {
    withCasebook((folder) => {
      spoil(folder, 'cases/toy/flows.yaml', 'to: broker', 'to: brokr');
      const { status, err } = run('check', [], { CASEBOOK_CONTENT: folder });
      expect(status).toBe(1);
      expect(err).toMatch(/flows\.yaml:\d+:\d+ .*did you mean "broker"/);
      expect(err).not.toMatch(/\n\s+at /);
    });
  });

  it('says its faults so that the task of the editor finds their places', () => {
    const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
      tasks: { problemMatcher: { pattern?: { regexp: string } } }[];
    };
    const pattern = new RegExp(tasks.flatMap(({ problemMatcher: { pattern } }) => pattern?.regexp ?? [])[0] ?? '$^');
    withCasebook((folder) => {
      spoil(folder, 'cases/toy/flows.yaml', 'to: broker', 'to: brokr');
      const { err } = run('check', [], { CASEBOOK_CONTENT: folder });
      const places = err.split('\n').flatMap((line) => pattern.exec(line)?.slice(1) ?? []);
      expect(places).toEqual([
        join(folder, 'cases/toy/flows.yaml'),
        '7',
        '9',
        expect.stringMatching(/^no actor "brokr"; did you mean "broker"\?$/),
      ]);
    });
  });

  it('says of one case what is wrong in its files, and how much is elsewhere', () => {
    withCasebook((folder) => {
      spoil(folder, 'cases/toy/flows.yaml', 'to: broker', 'to: brokr');
      spoil(folder, 'actors/shop.yaml', 'kind: company', 'kind: compani');
      spoil(folder, 'topics/lists.mdx', 'title: ', 'titel: ');
      spoil(folder, 'register/penalties.csv', 'source_url', 'source_url,case');
      spoil(
        folder,
        'register/penalties.csv',
        ',Notice,https://example.org/notice',
        ',Notice, read,https://example.org/notice,toy',
      );
      const { status, out, err } = run('check', ['--case', 'toy'], { CASEBOOK_CONTENT: folder });
      expect(status).toBe(1);
      expect(err).toMatch(
        /^\S*actors\/shop\.yaml.*\n\S*toy\/flows\.yaml.*\n\S*penalties\.csv:2:1 .*\n3 faults in 3 files\.\n$/,
      );
      expect(out).toMatch(/^Elsewhere: 2 faults in 1 file; /);
      spoil(folder, 'cases/toy/flows.yaml', 'to: brokr', 'to: broker');
      spoil(folder, 'actors/shop.yaml', 'kind: compani', 'kind: company');
      spoil(folder, 'register/penalties.csv', 'Notice, read', 'Notice');
      expect(run('check', ['--case', 'toy'], { CASEBOOK_CONTENT: folder })).toMatchObject({ status: 0, err: '' });
      const lost = run('check', ['--case', 'toi'], { CASEBOOK_CONTENT: folder });
      expect(lost).toMatchObject({ status: 1, err: 'There is no case “toi”; did you mean "toy"?\n' });
    });
  });

  it('asks for no promise of a draft', () => {
    withCasebook((folder) => {
      put(folder, 'permalinks.txt', '/cases/gone/\n');
      expect(run('check', [], { CASEBOOK_CONTENT: folder })).toMatchObject({ status: 1 });
      const draft = run('check', [], { CASEBOOK_CONTENT: folder, CASEBOOK_DRAFT: '1' });
      expect(draft).toMatchObject({ status: 0 });
      expect(draft.out).toMatch(/good enough for a draft\. What stops its publishing: 1 fault in 1 file; /);
      expect(draft.out).not.toContain('no faults');
    });
  });

  it('says so when the folder is not there', () => {
    expect(run('check', [], { CASEBOOK_CONTENT: '/nowhere/at/all' })).toMatchObject({ status: 1 });
  });
});

describe('build', () => {
  it('leaves the last good site whole when the content has faults', () => {
    withCasebook((folder) => {
      const out = join(mkdtempSync(join(tmpdir(), 'casebook-out-')), 'dist');
      mkdirSync(out);
      writeFileSync(join(out, 'index.html'), 'the last good one');
      spoil(folder, 'cases/toy/flows.yaml', 'to: broker', 'to: brokr');
      const { status, err } = run('build', [], { CASEBOOK_CONTENT: folder, CASEBOOK_OUT: out });
      expect(status).toBe(1);
      expect(err).toContain('untouched');
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good one');
      expect(existsSync(`${out}.next`)).toBe(false);
      rmSync(join(out, '..'), { recursive: true });
    });
  });
});

describe('build with an odd setting', () => {
  it.each([
    { SITE_URL: 'casebook.example' },
    { SITE_URL: 'ftp://casebook.example' },
    { SITE_URL: 'https://casebook.example/sub' },
    { SITE_URL: 'https://who:word@casebook.example' },
    { SITE_URL: 'https://casebook.example', BASE_PATH: '/../x' },
    { SITE_URL: 'https://casebook.example', BASE_PATH: 'https://casebook.example/sub' },
    { SITE_URL: 'https://casebook.example', BASE_PATH: '/a?b' },
    { SITE_URL: 'https://casebook.example', CASEBOOK_OUT: 'content' },
  ])('%o says so in a sentence, and nothing is built', (env) => {
    const { status, out, err } = run('build', [], env);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toContain(Object.values(env).at(-1));
  });

  it('takes one that is empty for none', () => {
    withCasebook((folder) => {
      spoil(folder, 'cases/toy/flows.yaml', 'to: broker', 'to: brokr');
      const env = { CASEBOOK_CONTENT: folder, CASEBOOK_OUT: join(folder, '../none'), BASE_PATH: '' };
      expect(run('build', [], { ...env, SITE_URL: '' }).err).toMatch(/^SITE_URL is not set, so .*no actor "brokr"/s);
    });
    expect(run('check', ['--case', 'nowhere-at-all'], { CASEBOOK_CONTENT: '' }).err).toMatch(/^There is no case/);
  });
});

describe('build --publish', () => {
  it('is refused without the address of the site, before anything is built', () => {
    const { status, err } = run('build', ['--publish'], { SITE_URL: undefined });
    expect(status).toBe(1);
    expect(err).toMatch(/^Nothing was built for publishing without SITE_URL: .*\n$/);
  });
});
