import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import type { CaseFile } from '../model/casebook.ts';
import { loadCasebook } from '../model/load.ts';
import { plainWords } from '../model/say/plain.ts';

/**
 * Reads every case's text as a reader of 18 would and lists the sentences that most of seven measures call hard. Fails
 * when a case has too many of them: one in ten.
 */
const most = 0.1;
const reader = unified()
  .use(retextEnglish)
  .use(retextReadability, { age: 18, threshold: 5 / 7, minWords: 8 })
  .use(retextStringify);

/** The sentences of a text, a paragraph a line: no headings, and nothing that stands alone, such as a table of a diagram. */
const sentences = (mdx: string): string =>
  mdx
    .split(/\n\s*\n/)
    .filter((paragraph) => !/^(?:#|<)/.test(paragraph))
    .map(plainWords)
    .join('\n\n');

/** The hard sentences of a case, and how many sentences it has. */
async function read(file: CaseFile): Promise<{ hard: readonly string[]; sentences: number }> {
  const text = `${file.summary}\n\n${sentences(file.narrative)}`;
  const { messages } = await reader.process(text);
  return { hard: messages.map(({ actual }) => actual ?? ''), sentences: text.match(/[.?!](?:\s|$)/g)?.length ?? 1 };
}

let [hardOnes, all] = [0, 0];
for (const file of loadCasebook().cases) {
  const { hard, sentences } = await read(file);
  hardOnes += hard.length;
  all += sentences;
  if (hard.length / sentences <= most) continue;
  process.exitCode = 1;
  for (const sentence of hard)
    console.error(`content/cases/${file.id}/index.mdx  is hard to read; say it in shorter words: “${sentence}”`);
}
console.log(`${String(hardOnes)} of ${String(all)} sentences are hard for a reader of 18.`);
