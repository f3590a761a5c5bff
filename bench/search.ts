import { loadCasebook } from '../src/model/load.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { searchDocuments } from '../src/search/documents.ts';
import { Finder } from '../src/search/rank.ts';
import { quantile, runs } from './clock.ts';

const questions = [
  'emas diary',
  'cambrige analitica',
  'experien',
  'kogan quiz app',
  's 55A',
  'notice of intent',
  '£140k',
  'who sold data to a political party',
  'reasonable expectations of parents',
  '"notice of intent" facebook',
];

/** How long an answer takes, a keystroke at a time, over the index of today's content. */
export function searchTimes(): readonly string[] {
  const book = loadCasebook('content');
  const documents = searchDocuments(book, (at) => at);
  const cases = book.cases.map((file) => file.title);
  const index = buildIndex(documents, cases);
  const finder = new Finder(index);
  const keystrokes = questions.flatMap((question) =>
    Array.from({ length: question.length - 1 }, (_, i) => question.slice(0, i + 2)),
  );
  const times = keystrokes
    .map((typed) =>
      quantile(
        runs(3, () => finder.find(typed)),
        0.5,
      ),
    )
    .sort((a, b) => a - b);
  return [
    `${String(documents.length)} entries, ${String(index.words.length)} words, index ${(JSON.stringify(index).length / 1024).toFixed(0)} KB before compression`,
    `${String(times.length)} keystrokes: median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms, longest ${(times.at(-1) ?? 0).toFixed(2)} ms`,
  ];
}
