import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '../../src/model/load.ts';
import { writeCopies } from './copies.ts';
import { type Measured, measured, outputOf } from './measure.ts';
import { buildStarlight, installStarlight, writePages } from './starlight.ts';
import { type Row, tableOf } from './table.ts';

const casesIn = (content: string): number => readdirSync(join(content, 'cases')).length;

/** Changes one word of one text, as an editor would. */
function editOneWord(content: string): void {
  const [first = ''] = readdirSync(join(content, 'cases')).sort();
  const file = join(content, 'cases', first, 'index.mdx');
  const [, head = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  writeFileSync(file, head + body.replace(/ the /, ' that '));
}

function said(name: string, site: string, took: Measured): Row {
  const { ok, ...rest } = took;
  if (!ok) throw new Error(`${name} could not be built; what it said stands above`);
  return { name, ...rest, ...outputOf(site) };
}

/**
 * Builds the corpus multiplied until it has each of some numbers of cases, from nothing, and prints what each build took,
 * in a table; beside it a second build after an edit of one word, and Starlight with Pagefind on the same pages’ text.
 * All of it is done in a folder of its own, which is removed.
 *
 * @param wanted numbers of cases; the real number is always built too, to compare with
 * @param alone true where nothing else is built beside
 */
export async function scale(wanted: readonly number[], alone: boolean, say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-scale-'));
  const rows: Row[] = [];
  const took = (row: Row): void => {
    rows.push(row);
    // A long run says what it has so far.
    say(`${row.name.trim()}: ${row.seconds.toFixed(0)} s, ${row.cpu.toFixed(0)} s of the processor`);
  };
  const clear = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('SIGINT', () => {
    clear();
    process.exit(130);
  });
  try {
    const real = casesIn(contentFolder());
    for (const number of [...new Set([real, ...wanted.filter((each) => each > real)])].sort((a, b) => a - b)) {
      const [content, site, cache] = ['content', 'site', 'cache'].map((name) =>
        join(folder, `${name}-${String(number)}`),
      );
      if (content === undefined || site === undefined || cache === undefined) continue;
      const cases = writeCopies(contentFolder(), content, number);
      mkdirSync(cache);
      const env = {
        CASEBOOK_CONTENT: content,
        CASEBOOK_OUT: site,
        CASEBOOK_CACHE: cache,
        SITE_URL: process.env['SITE_URL'] ?? 'https://casebook.example',
      };
      const build = (): Promise<Measured> => measured([process.execPath, 'src/cli/build.ts'], { env });
      took(said(`Casebook, ${String(cases)} cases`, site, await build()));
      if (number === real) {
        editOneWord(content);
        took(said('  again, one word edited', site, await build()));
        const docs = join(folder, 'starlight');
        const missing = alone ? undefined : installStarlight(docs);
        if (missing !== undefined) say(`Starlight with Pagefind ${missing}`);
        else if (!alone) {
          writePages(site, docs);
          const built = await buildStarlight(docs);
          // It is a yardstick: where it fails the others are still measured.
          if (built.ok) took(said('Starlight + Pagefind, the same text', join(docs, 'dist'), built));
          else say('Starlight with Pagefind was installed and could not build these pages; what it said stands above');
        }
      }
      for (const each of [content, site, cache]) rmSync(each, { recursive: true, force: true });
    }
  } finally {
    clear();
    for (const line of tableOf(rows)) say(line);
  }
}
