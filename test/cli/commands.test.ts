import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../src/cli/schemas.ts';
import { readContent } from '../../src/content/read.ts';
import { spoil, withCasebook } from '../content/casebook.ts';

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

describe('new:case', () => {
  it('writes a skeleton whose only faults are the places to fill in', () => {
    withCasebook((folder) => {
      const { status, out } = run('new-case', ['corner-shop', 'CS'], { CASEBOOK_CONTENT: folder });
      expect(status).toBe(0);
      expect(out).toContain('corner-shop');
      const { faults } = readContent(folder);
      expect(faults.length).toBeGreaterThan(5);
      for (const fault of faults) expect(fault.file).toContain('corner-shop');
      expect([...new Set(faults.map(({ rule }) => rule))].sort()).toMatchInlineSnapshot(`
        [
          "bad-value",
          "empty-body",
          "empty-text",
          "flow-to-itself",
          "impossible-number",
          "too-few",
          "unknown-word",
        ]
      `);
    });
  });

  it('overwrites nothing and explains itself', () => {
    withCasebook((folder) => {
      expect(run('new-case', ['toy', 'TO'], { CASEBOOK_CONTENT: folder })).toMatchObject({ status: 1 });
      const { status, err } = run('new-case', ['Not A Slug', 'x'], { CASEBOOK_CONTENT: folder });
      expect(status).toBe(1);
      expect(err).toMatch(/slug.*\n.*prefix/);
    });
  });
});

describe('the schemas for editors', () => {
  it('are those of the records', () => {
    for (const [name, text] of Object.entries(editorSchemas()))
      expect(readFileSync(`schemas/${name}`, 'utf8'), `${name}: run npm run schemas`).toBe(text);
  });
});

describe('build --publish', () => {
  it('is refused without the address of the site, before anything is built', () => {
    const { status, err } = run('build', ['--publish'], { SITE_URL: undefined });
    expect(status).toBe(1);
    expect(err).toMatch(/^Nothing was built for publishing without SITE_URL: .*\n$/);
  });
});
