import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spoil, withCasebook } from '../content/casebook.ts';

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });

describe('spelling', () => {
  it('is British', () => {
    const folder = mkdtempSync(join(tmpdir(), 'casebook-spelling-'));
    try {
      writeFileSync(
        join(folder, 'right.md'),
        'The organisation favoured a licence.\nactors: [compny-ltd]\nsources: [{ id: compny-2018, at: p 3 }]\n',
      );
      writeFileSync(join(folder, 'wrong.md'), 'The regulator found a flaw in the behavior of the compny.\n');
      const options = ['--root', folder, '--config', 'cspell.json'];
      const { status, stdout } = run(['src/cli/spelling.ts', ...options, `${folder}/*.md`]);
      expect(status).toBe(1);
      expect(stdout).toContain('behavior');
      expect(stdout).toContain('compny');
      expect(stdout).not.toContain('right.md');
      expect(stdout).toMatch(/wrong\.md:1:51 {2}the dictionary does not know “compny”; .* “words” in cspell\.json/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('readability', () => {
  it('passes plain sentences and names the hard ones', () => {
    withCasebook((folder) => {
      expect(run(['src/cli/readability.ts'], { CASEBOOK_CONTENT: folder }).status).toBe(0);
      const awful =
        'Notwithstanding the aforementioned organisational considerations, the unsubstantiated characterisation of responsibility necessitated comprehensive reconsideration of interdepartmental communication methodologies.';
      spoil(folder, 'cases/toy/index.mdx', 'A shop sold a list of its customers.', awful);
      const { status, stderr } = run(['src/cli/readability.ts'], { CASEBOOK_CONTENT: folder });
      expect(status).toBe(1);
      expect(stderr).toContain('is hard to read');
    });
  });
});
