import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, readCasebook } from '../model/load.ts';
import { sayFaults } from '../content/fault.ts';
import { readContent } from '../content/read.ts';
import { keepCharts, unkept } from './permalinks/kept.ts';
import { freshMarks, grownLog, logFaults, unmarked } from './permalinks/log.ts';

import { bringMoved } from './permalinks/moved-files.ts';
import { readPublished } from './permalinks/published.ts';
import { forgetUnread } from './permalinks/unread.ts';

/**
 * Adds what is new on the site to content/permalinks.txt and brings content/fingerprints.txt up to date. The site is
 * built aside for it. With `--unread <case>` it notes a case anew that no reader has seen yet. With `--check <folder>`
 * it brings into a built folder what moved, and says whether the folder keeps the log.
 */
const folder = contentFolder();
const [, , option, named = ''] = process.argv;
const checked = option === '--check' ? named : undefined;

if (option === '--unread') {
  const inTheWay = forgetUnread(folder, readContent(folder).documents, named);
  if (inTheWay !== undefined) {
    console.error(inTheWay);
    process.exit(1);
  }
}

const { book, documents, faults } = readCasebook(folder);

function built(): string | undefined {
  const out = join('.cache', 'permalinks');
  const env = { ...process.env, CASEBOOK_OUT: out, ASTRO_TELEMETRY_DISABLED: '1' };
  rmSync(out, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    stdio: 'inherit',
    env,
  });
  return status === 0 ? out : undefined;
}

if (!book) {
  console.error(sayFaults(faults));
  process.exitCode = 1;
} else if (checked !== undefined) {
  const published = bringMoved(checked, book, readPublished(checked));
  const sentences = [...logFaults(folder, book, published), ...unkept(folder, book), ...unmarked(folder, documents)];
  if (sentences.length > 0) {
    console.error(sentences.join('\n'));
    process.exitCode = 1;
  }
} else {
  const kept = keepCharts(folder, book);
  if (kept.length > 0) console.log(`Kept the charts of ${kept.join(', ')}.`);
  const out = built();
  if (out === undefined) process.exitCode = 1;
  else {
    const { text, added } = grownLog(folder, book, readPublished(out));
    writeFileSync(join(folder, 'permalinks.txt'), text);
    writeFileSync(join(folder, 'fingerprints.txt'), freshMarks(folder, book, documents));
    console.log(
      `${added.join('\n')}${added.length > 0 ? '\n' : ''}${String(added.length)} new addresses. A line is a promise from the day it is published; one that you added by mistake today may still be taken out.`,
    );
    rmSync(out, { recursive: true, force: true });
  }
}
