import type { FactFile } from '../../search/answers/card.ts';
import { looksAsked } from '../../search/answers/question.ts';
import type { Answered } from '../../search/answers/known.ts';
import { group, type GroupRow } from '../../search/groups.ts';
import type { CoreFile, Entry, TextFile } from '../../search/index-file.ts';
import { type PackedCore, unpacked } from '../../search/packed.ts';
import { limits } from '../../search/limits.ts';
import { excerpt, mark, type Piece, places } from '../../search/mark.ts';
import { narrow, order } from '../../search/narrow.ts';
import { type Answer, Finder } from '../../search/rank.ts';
import { SearchIndex } from '../../search/search-index.ts';
import { takeNames, takeTexts } from '../../search/take-in.ts';
import { asksNothing, type View } from '../../search/view.ts';
import type { Found, Question, Reply, Row } from './worker-messages.client.ts';

/** Answers the questions of the results page and of the palette off their main thread. */
const index = new SearchIndex();
const finder = new Finder(index);
let core: CoreFile | undefined;
/** What answers a question from the records, once they have come. */
let answerTo: ((text: string) => Answered | undefined) | undefined;
let complete = false;

/** How long the shown part of a text is, in letters. */
const shown = 260;

const reply = (message: Reply): void => {
  postMessage(message);
};
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function read<T extends PackedCore | TextFile | FactFile>(url: string, version: T['version']): Promise<T> {
  const response = await fetch(url);
  const file = response.ok ? ((await response.json()) as T) : undefined;
  if (file?.version !== version) throw new Error(`${url} is not an index that this page can read`);
  return file;
}

async function load(urls: { readonly core: string; readonly facts: string; readonly texts: string }): Promise<void> {
  try {
    // All are asked for at once; the names are answered from as soon as they are there.
    const answers = Promise.all([import('../../search/answers/index.ts'), read<FactFile>(urls.facts, 3)]);
    core = unpacked(await read<PackedCore>(urls.core, 3));
    takeNames(index, core);
    reply({ ready: 'names' });
    const [{ answer: answerFrom, takeFacts }, facts] = await answers;
    const known = takeFacts(index, core, facts);
    answerTo = (text) => answerFrom(text, { ...known, complete });
    reply({ ready: 'names' });
    const texts = await read<TextFile>(urls.texts, 2);
    for (const take of takeTexts(index, core, texts)) {
      take();
      await pause();
    }
    complete = true;
    reply({ ready: 'all' });
  } catch {
    reply({ ready: 'failed' });
  }
}

/** Everything, for a view that narrows and asks for no words. */
const everything = (): Answer => ({
  hits: index.entries.map((_, entry) => ({ entry, score: 0 })),
  matched: new Set(),
  corrected: [],
  unknown: [],
});

/** The name by which an entry was found, where neither its title nor what stands beside it shows the match. */
function foundByName(entry: Entry, matched: ReadonlySet<string>): string | undefined {
  const hits = (text: string): number => new Set(places(text, matched).map(({ start }) => start)).size;
  const seen = Math.max(hits(entry.title), hits(entry.side?.join(' ') ?? ''));
  return entry.names?.find((name) => hits(name) > seen);
}

/** The matched words that an entry has, as it has them, the rare ones alone: a page is not painted with "data". */
function carriedBy({ title, names = [], text = '', more = '' }: Entry, matched: ReadonlySet<string>): string {
  const rare = index.rarest(matched);
  const found = new Set<string>();
  for (const each of [title, ...names, text, more])
    for (const { start, end } of places(each, rare)) found.add(each.slice(start, end).toLowerCase());
  return [...found].slice(0, limits.marked).join(' ');
}

function rowOf({ entry: at, behind }: GroupRow, matched: ReadonlySet<string>): Row[] {
  const entry = index.entries[at];
  if (!entry) return [];
  const pieces = (text: string): readonly Piece[] => mark(text, matched);
  const inText = places(entry.text ?? '', matched).length > 0;
  // A text that nobody sees otherwise is shown where it alone has the match.
  const behindIt =
    !inText && entry.more !== undefined && places(entry.more, matched).length > places(entry.title, matched).length;
  const name = foundByName(entry, matched);
  const ofCase = entry.case === undefined || entry.kind === 'case' ? undefined : entry.case;
  return [
    {
      kind: entry.kind,
      url: entry.url,
      ...(entry.side ? { side: entry.side } : {}),
      ...(entry.standing ? { standing: entry.standing } : {}),
      ...(entry.date === undefined ? {} : { date: entry.date }),
      title: pieces(entry.title),
      text: pieces(excerpt((behindIt ? entry.more : entry.text) ?? '', matched, shown)),
      ...(name === undefined ? {} : { name: pieces(name) }),
      ...(ofCase === undefined
        ? {}
        : { caseTitle: core?.cases[ofCase]?.title ?? '', case: core?.cases[ofCase]?.slug ?? '' }),
      behind,
      carried: carriedBy(entry, matched),
    },
  ];
}

/** The answer to a view's question; who wants every word searched as typed wants none. */
const answered = (view: View): Answered | undefined =>
  view.asTyped || view.text.trim() === '' ? undefined : answerTo?.(view.text);

function answer({ ask, view }: Extract<Question, { ask: number }>): void {
  if (!core) return;
  const direct = answered(view);
  const found =
    view.text.trim() === ''
      ? asksNothing(view)
        ? { ...everything(), hits: [] }
        : everything()
      : finder.find(direct?.about ?? view.text, view.asTyped);
  const { hits, kinds, choices } = narrow(
    { entries: index.entries, facets: core.facets, cases: core.cases },
    found.hits,
    view,
  );
  const message: Found = {
    ask,
    ...(direct ? { answer: direct.card } : {}),
    ...(!answerTo && !view.asTyped && looksAsked(view.text) ? { awaited: true } : {}),
    ...(view.upTo === 0
      ? { best: hits.slice(0, limits.inPalette).flatMap(({ entry }) => rowOf({ entry, behind: 0 }, found.matched)) }
      : {}),
    groups:
      view.upTo === 0
        ? []
        : group(index.entries, order(index.entries, hits, view.sort), view).map(({ kind, case: of, total, rows }) => ({
            ...(kind === undefined ? {} : { kind }),
            ...(of === undefined ? {} : { caseTitle: core?.cases[of]?.title ?? '', case: core?.cases[of]?.slug ?? '' }),
            total,
            rows: rows.flatMap((row) => rowOf(row, found.matched)),
          })),
    total: hits.length,
    complete,
    kinds,
    choices,
    corrected: found.corrected,
    unknown: found.unknown,
    nearest: found.hits.length > 0 ? [] : finder.nearest(view.text),
  };
  reply(message);
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('core' in data) void load(data);
  else answer(data);
});
