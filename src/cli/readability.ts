import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import type { CaseFile } from '../model/casebook.ts';
import { contentFolder, loadCasebook } from '../model/load.ts';
import { plainWords } from '../model/say/plain.ts';
import { askedCase, noSuchCase } from './asked-case.ts';

/**
 * Reads every case's text as a reader of 18 would and finds the sentences that most of seven measures call hard. Fails
 * when a case has too many of them: one in ten. `--hints` says them all, `--case <case>` looks at one case.
 */
const most = 0.1;
const words = process.argv.slice(2);
const only = askedCase(words);
const reader = unified()
  .use(retextEnglish)
  .use(retextReadability, { age: 18, threshold: 5 / 7, minWords: 8 })
  .use(retextStringify);

/** The paragraphs of a case, its summary first: no headings, and nothing that stands alone, such as a table of a diagram. */
const paragraphs = ({ summary, narrative }: CaseFile): readonly string[] => [
  summary,
  ...narrative.split(/\n\s*\n/).filter((paragraph) => !/^(?:#|<)/.test(paragraph)),
];

interface Hard {
  readonly place: string;
  readonly sentence: string;
}

/** The hard sentences of a case with the lines of their paragraphs, and how many sentences it has. */
async function read(file: CaseFile): Promise<{ hard: readonly Hard[]; sentences: number }> {
  const path = join(contentFolder(), 'cases', file.id, 'index.mdx');
  const whole = readFileSync(path, 'utf8');
  const hard: Hard[] = [];
  let sentences = 0;
  for (const paragraph of paragraphs(file)) {
    const text = plainWords(paragraph);
    const { messages } = await reader.process(text);
    sentences += text.match(/[.?!](?:\s|$)/g)?.length ?? 0;
    // The summary may be folded over lines there.
    const at = paragraph === file.summary ? whole.indexOf('\nsummary:') + 1 : whole.indexOf(paragraph);
    const line = whole.slice(0, Math.max(0, at)).split('\n').length;
    hard.push(...messages.map(({ actual }) => ({ place: `${path}:${String(line)}:1`, sentence: actual ?? '' })));
  }
  return { hard, sentences: Math.max(1, sentences) };
}

const { cases } = loadCasebook();
const chosen = cases.filter(({ id }) => only === undefined || id === only);
if (only !== undefined && chosen.length === 0) {
  console.error(
    noSuchCase(
      only,
      cases.map(({ id }) => id),
    ),
  );
  process.exitCode = 1;
}
let [count, all] = [0, 0];
for (const file of chosen) {
  const { hard, sentences } = await read(file);
  count += hard.length;
  all += sentences;
  const tooMany = hard.length / sentences > most;
  if (tooMany) process.exitCode = 1;
  if (!tooMany && !words.includes('--hints')) continue;
  for (const { place, sentence } of hard)
    console.error(`${place}  is hard to read; say it in shorter words: “${sentence}”`);
}
const more = count > 0 && !words.includes('--hints') ? '; npm run check:text -- --hints says them' : '';
console.log(`${String(count)} of ${String(all)} sentences are hard for a reader of 18${more}.`);
