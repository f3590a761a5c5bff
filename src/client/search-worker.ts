import type { IndexFile } from '../search/index-file.ts';
import { mark } from '../search/mark.ts';
import { Finder } from '../search/rank.ts';
import type { Question, Reply, Row } from './search-messages.ts';

/** Answers the search page's questions off its main thread. */
let index: IndexFile | undefined;
let finder: Finder | undefined;

const reply = (message: Reply): void => {
  postMessage(message);
};

async function load(url: string): Promise<void> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(response.statusText);
    index = (await response.json()) as IndexFile;
    finder = new Finder(index);
    reply({ ready: true });
  } catch {
    reply({ ready: false });
  }
}

function answer({ ask, text, kind, upTo }: Extract<Question, { ask: number }>): void {
  if (!index || !finder) return;
  const { entries, cases } = index;
  const found = finder.find(text);
  const counts: Record<string, number> = {};
  for (const { entry } of found.hits) {
    const of = entries[entry]?.kind ?? '';
    counts[of] = (counts[of] ?? 0) + 1;
  }
  const matched = new Set(found.matched);
  const chosen = found.hits.filter(({ entry }) => kind === '' || entries[entry]?.kind === kind);
  const rows = chosen.slice(0, upTo).flatMap(({ entry }): Row[] => {
    const each = entries[entry];
    if (!each) return [];
    const { case: at, ...shown } = each;
    const caseTitle = at === undefined || each.kind === 'case' ? undefined : cases[at];
    return [
      {
        ...shown,
        titlePieces: mark(each.title, matched),
        textPieces: mark(each.text, matched),
        ...(caseTitle === undefined ? {} : { caseTitle }),
      },
    ];
  });
  reply({ ask, rows, total: chosen.length, counts, corrected: found.corrected, unknown: found.unknown });
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('load' in data) void load(data.load);
  else answer(data);
});
