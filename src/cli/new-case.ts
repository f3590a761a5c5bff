import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { skeleton } from './new-case/skeleton.ts';

/** Writes a complete skeleton of a case and says what to fill in. Never overwrites. */
const [slug = '', prefix = ''] = process.argv.slice(2);
const folder = process.env['CASEBOOK_CONTENT'] ?? 'content';
const wrong = [
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)
    ? ''
    : 'the first word must be the slug of the case: lower-case letters, digits and hyphens',
  /^[A-Z0-9]{2,4}$/.test(prefix) ? '' : 'the second word must be the prefix of its findings: two to four capitals',
  slug !== '' && existsSync(join(folder, 'cases', slug)) ? `the case ${slug} exists already` : '',
].filter((clause) => clause !== '');

if (wrong.length > 0) {
  console.error(
    `npm run new:case -- <slug> <PREFIX>, for example: npm run new:case -- bounty-uk BO\n${wrong.join('\n')}`,
  );
  process.exitCode = 1;
} else {
  const today = new Date().toISOString().slice(0, 10);
  for (const { path, text, fill } of skeleton(slug, prefix, today)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${file}\n    ${fill}`);
  }
  console.log('Then: npm run check:content, which names each place that still has to be filled in.');
}
