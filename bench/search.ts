import { get } from 'node:http';
import type { Browser } from 'playwright-core';
import { book } from '../test/real-content/book.ts';
import { ask, files, find, finder, index } from '../test/real-content/search/whole-index.ts';
import { judge, named, newcomers, type QuestionOfReader, questions } from '../test/real-content/search/questions.ts';
import type { Entry } from '../src/search/index-file.ts';
import { Finder } from '../src/search/rank.ts';
import { answer } from '../src/search/answers/index.ts';
import { knownOf } from '../test/search/known.ts';
import { quantile, spent } from './clock.ts';
import { fuseTokens, miniSearch, pageFind } from './search-others.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** How the same questions fare with Casebook, MiniSearch and Pagefind on the same documents. */
export async function searchQuality(browser: Browser): Promise<readonly string[]> {
  const documents = index.entries;
  const lists: readonly (readonly [string, readonly QuestionOfReader[]])[] = [
    [`all ${String(questions.length)}`, questions],
    [`${String(questions.filter(({ kept }) => kept).length)} put aside`, questions.filter(({ kept }) => kept)],
    [`${String(named.length)} by name`, named],
    [`${String(newcomers.length)} of newcomers`, newcomers],
  ];
  const others: readonly (readonly [string, ((text: string) => readonly string[]) | string])[] = [
    ['Casebook', ask],
    ['no answers', find],
    ['nor Fuse', (text) => finder.find(text, true).hits.map(({ entry }) => documents[entry]?.url ?? '')],
    ['MiniSearch 7', miniSearch(documents, false)],
    ['  our words', miniSearch(documents, true)],
    [
      'Pagefind 1.6',
      await pageFind(
        browser,
        documents,
        [...questions, ...newcomers].map((each) => each.ask),
      ),
    ],
  ];
  // A question takes Fuse's own search a large part of a second: one in eight is asked.
  const few = questions.filter((_, i) => i % 8 === 0);
  const tokens = judge(book, few, fuseTokens(documents));
  const ofFuse = `Fuse’s tokens  ${`${String(few.length)} of all`.padEnd(16)} first ${percent(tokens.first).padStart(7)}   first three ${percent(tokens.three).padStart(7)}`;
  const measured = others.flatMap(([name, search]) =>
    typeof search === 'string'
      ? [`${name.padEnd(14)} ${search}`]
      : lists.map(([which, asked]) => {
          const { first, three } = judge(book, asked, search);
          return `${name.padEnd(14)} ${which.padEnd(16)} first ${percent(first).padStart(7)}   first three ${percent(three).padStart(7)}`;
        }),
  );
  return [...measured, ofFuse];
}

/** Numbers below a bound that look like chance and are the same every time. */
function seeded(start: number): (below: number) => number {
  let seed = start;
  return (below) => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return (seed >>> 0) % below;
  };
}

/** Passages made of the site's own words and some that are made up, as many as asked for; the same every time. */
function passages(count: number): Entry[] {
  const words = index.entries.flatMap(({ text }) => text?.split(/\s+/) ?? []);
  const next = seeded(7);
  const letters = 'etaoinshrdlucmfw';
  const madeUp = (): string => Array.from({ length: 4 + next(6) }, () => letters[next(letters.length)]).join('');
  return Array.from({ length: count }, (_, i) => ({
    kind: 'passage',
    url: `/made/#p${String(i)}`,
    title: 'What happened',
    text: Array.from({ length: 45 }, () => (next(60) === 0 ? madeUp() : (words[next(words.length)] ?? ''))).join(' '),
    case: i % book.cases.length,
  }));
}

/** What an answer takes of the processor, a keystroke at a time, with today's content and with more passages behind it. */
export function searchTimes(): readonly string[] {
  const typed = questions
    .filter((_, i) => i % 9 === 0)
    .flatMap(({ ask: text }) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(0, i + 2)));
  return [0, 5_000, 50_000].map((more) => {
    const start = performance.now();
    const known = knownOf(files);
    const { index: larger } = known;
    larger.add(passages(more));
    const made = performance.now() - start;
    const finder = new Finder(larger);
    finder.find('warm up');
    const times = typed
      .map((text) => spent(() => finder.find(answer(text, known)?.about ?? text)))
      .sort((a, b) => a - b);
    return `${String(larger.entries.length).padStart(6)} entries, ${String(larger.lexicon.words).padStart(6)} words, read in ${made.toFixed(0)} ms: ${String(times.length)} keystrokes, median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms`;
  });
}

const signs = '.*+?^${}()|[]\\/"“”-–—£%&#@!~`<>=_;:,\'’';
const scripts = [
  'абвгдежз',
  'אבגדהוזח',
  'ابتثجحخد',
  '数据保护法院罚款',
  'ßœþæøłđı',
  'ｆｉｎｅ１２',
  'हिन्दी',
  'ελληνικά',
];
const pictures = ['😀', '👨‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇬🇧', '❤️', '1️⃣'];

/** Kinds of what somebody or something may type, each from a source of numbers and the words of the questions. */
const fuzzed: readonly ((next: (below: number) => number, words: readonly string[]) => string)[] = [
  // Any code unit, halves of pairs and control characters among them.
  (next) => String.fromCharCode(...Array.from({ length: next(60) }, () => next(65_536))),
  (next) => String.fromCharCode(...Array.from({ length: next(200) }, () => next(256))),
  // A question, cut anywhere.
  (next) => {
    const { ask: text = '' } = questions[next(questions.length)] ?? {};
    return text.slice(next(text.length), 1 + next(text.length + 1));
  },
  // Words of questions, spoilt and joined.
  (next, words) =>
    Array.from({ length: 1 + next(8) }, () => {
      const word = words[next(words.length)] ?? '';
      const at = next(word.length + 1);
      const cut = word.slice(0, at) + word.slice(at + 1);
      return [word, cut, `${word.slice(0, at)}q${word.slice(at)}`, `"${word}`, `-${word}`][next(5)] ?? word;
    }).join(next(9) === 0 ? '' : ' '),
  (next, words) => `${words[next(words.length)] ?? ''}${pictures[next(pictures.length)] ?? ''}`.repeat(1 + next(9)),
  // Long: a hundred words, or one of a thousand letters.
  (next, words) => Array.from({ length: 100 }, () => words[next(words.length)] ?? '').join(' '),
  (next, words) => (words[next(words.length)] ?? '').repeat(200),
  (next) => Array.from({ length: next(80) }, () => signs.charAt(next(signs.length))).join(''),
  (next, words) => `(${words[next(words.length)] ?? ''}${signs.charAt(next(signs.length))}+)+$`.repeat(1 + next(20)),
  (next, words) =>
    Array.from({ length: 1 + next(12) }, () => {
      const letters = scripts[next(scripts.length)] ?? '';
      return next(3) === 0
        ? (words[next(words.length)] ?? '')
        : Array.from({ length: 1 + next(9) }, () => letters.charAt(next(letters.length))).join('');
    }).join(' '),
  (next) =>
    Array.from({ length: 1 + next(12) }, () => String(next(10 ** (1 + next(9))))).join(
      [' ', ',', '/', '-', '.'][next(5)],
    ),
];

/** Ten thousand questions of every kind that may be typed; what the slowest took of the processor. None may throw. */
export function searchFuzz(): string {
  const words = questions.flatMap(({ ask: text }) => text.split(' '));
  const next = seeded(11);
  const times = Array.from({ length: 10_000 }, (_, i) => {
    const text = fuzzed[i % fuzzed.length]?.(next, words) ?? '';
    return [spent(() => ask(text)), text] as const;
  }).sort(([a], [b]) => a - b);
  const lengths = times.map(([time]) => time);
  const [longest = 0, text = ''] = times.at(-1) ?? [];
  return `10,000 fuzzed questions, none throws: median ${quantile(lengths, 0.5).toFixed(1)} ms, p99 ${quantile(lengths, 0.99).toFixed(1)} ms, longest ${longest.toFixed(1)} ms (${JSON.stringify(text.slice(0, 40))}), ${String(lengths.filter((time) => time > 100).length)} over 100 ms`;
}

const compressedSize = (url: string): Promise<number> =>
  new Promise((done, failed) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () => {
        done(size);
      });
    }).on('error', failed);
  });

/** What comes over the wire from a cold results page until the first results stand there, fonts and styles aside. */
export async function firstResults(browser: Browser, origin: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const sizes = new Map<string, number>();
  // The worker asks by itself: its requests are read from the server's own answers.
  const paths: string[] = [];
  context.on('request', (request) => paths.push(request.url()));
  await page.goto(`${origin}/search/?q=emas+diary`, { waitUntil: 'networkidle' });
  await page.waitForSelector('a[data-result]');
  for (const url of new Set([...paths, `${origin}/search/names.json`]))
    // What answers are made by is asked for beside the names, and not waited for.
    if (/\.js$|names\.json$/.test(url) && !url.includes('/answers-')) sizes.set(url, await compressedSize(url));
  await context.close();
  const total = [...sizes.values()].reduce((a, b) => a + b, 0);
  const names = sizes.get(`${origin}/search/names.json`) ?? 0;
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
  return `${kilobytes(total)} KB: ${kilobytes(total - names)} KB of scripts, ${kilobytes(names)} KB of names`;
}
