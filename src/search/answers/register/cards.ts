import { counted, sayNumber } from '../../../model/say/count.ts';
import { listed } from '../../../model/say/list.ts';
import { sayPounds } from '../../../model/say/money.ts';
import { limits } from '../../limits.ts';
import type { Card, CardRow } from '../card.ts';
import type { Known } from '../known.ts';
import { penaltyRow } from '../penalty-row.ts';
import { type Filter, narrowings, type Row } from './filter.ts';
import { type Order, sayPlace } from './order.ts';
import type { Reading } from './reading.ts';

/** What is chosen, to follow "penalties": " of 2017 under PECR in the trade “charity”". */
const saidOf = (filters: readonly Filter[]): string =>
  narrowings
    .flatMap((by) => {
      const own = filters.filter((each) => each.by === by);
      const [first] = own;
      if (!first) return [];
      // Two times that open otherwise keep their words.
      const alike = own.every(({ before }) => before === first.before);
      const said = own.map((each) => (alike ? each.said : `${each.before} ${each.said}`.trim()));
      return [alike ? `${first.before} ${listed(said)}`.trim() : listed(said)];
    })
    .map((words) => ` ${words}`)
    .join('');

/** The register, arranged and narrowed as far as its address can say it. */
function linkTo({ facts }: Known, filters: readonly Filter[], sort?: Order['sort']): string {
  const params = narrowings.flatMap((by) => {
    const own = filters.filter((each) => each.by === by);
    return own.length === 1 ? (own[0]?.param ?? []) : [];
  });
  const all = sort === undefined ? params : [...params, `sort=${sort}`];
  return all.length === 0 ? facts.to.register : `${facts.to.register}?${all.join('&')}`;
}

const incomplete = 'The register is not complete.';
const notesOf = (filters: readonly Filter[]): string =>
  [...new Set(filters.flatMap(({ note }) => note ?? []))].map((note) => `${note} `).join('');

const penalties = (count: number): string => counted(count, 'penalty', 'penalties');
const sumOf = (rows: readonly Row[]): number => rows.reduce((all, { entry }) => all + (entry.sum ?? 0), 0);
const bySum = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => (b.entry.sum ?? 0) - (a.entry.sum ?? 0) || a.at - b.at);

/** How many rows stand there, where that is not what was asked for. */
function fewer(asked: number | undefined, shown: number, all: number): string {
  if (asked === undefined || asked === shown) return '';
  return all === shown
    ? `There ${all === 1 ? 'is' : 'are'} only ${sayNumber(all)}. `
    : `The first ${sayNumber(shown)} are shown; the register has all of them in this order. `;
}

/** "The ten largest fines under PECR", "the second largest fine": rows in an order, or the one in a place of it. */
export function inOrder(
  known: Known,
  { filters, count, nth }: Reading,
  order: Order,
  rows: readonly Row[],
): Card | undefined {
  const sized = order.sort.startsWith('amount');
  const up = order.sort.endsWith('ascending') ? 1 : -1;
  const key = ({ entry }: Row): number => (sized ? (entry.sum ?? 0) : Date.parse(entry.date ?? ''));
  const fit = rows.filter((row) => !sized || key(row) > 0).sort((a, b) => up * (key(a) - key(b)) || a.at - b.at);
  const from = nth === undefined ? 0 : nth - 1;
  const shown = fit.slice(from, nth ?? Math.min(limits.inAnswer.asked, count ?? limits.inAnswer.penalties));
  if (shown.length === 0) return undefined;
  const place = nth === undefined ? (shown.length === 1 ? '' : `${sayNumber(shown.length)} `) : `${sayPlace(nth)} `;
  const by = sized ? ', by the amount first imposed' : '';
  return {
    what:
      fit.length === 1
        ? `The only penalty${saidOf(filters)} in the register`
        : `The ${place}${order.said} of ${penalties(fit.length)}${saidOf(filters)} in the register${by}`,
    text: `${fewer(nth === undefined ? count : undefined, shown.length, fit.length)}${notesOf(filters)}${incomplete} Where an amount was changed later, its row says so.`,
    rows: shown.flatMap(
      ({ at, entry }, i) => penaltyRow(known, at, sized ? String(from + i + 1) : entry.side?.at(-1)) ?? [],
    ),
    links: [
      { words: 'The register in this order', url: linkTo(known, filters, order.sort) },
      { words: 'The largest under each law', url: known.facts.to.questions },
    ],
  };
}

/** "Fines against councils", "how many fines since 2020", "total of all fines": how many rows, what they come to, and the largest. */
export function together(
  known: Known,
  { filters, asksTotal, asksWho, asksHowMany }: Reading,
  rows: readonly Row[],
): Card {
  const names = new Set(rows.map(({ entry }) => entry.title)).size;
  const count = `${penalties(rows.length)}${asksWho && asksHowMany && names !== rows.length ? ` on ${counted(names, 'name')}` : ''}`;
  const total = `${sayPounds(sumOf(rows))}${rows.length === 1 ? '' : ' together'} as first imposed`;
  const unknown = rows.filter(({ entry }) => entry.sum === undefined).length;
  return {
    what: `In the register${filters.length === 0 ? '' : `: penalties${saidOf(filters)}`}`,
    value: asksTotal ? total : count,
    text: `${asksTotal ? count : total}${unknown === 0 ? '' : `, without ${penalties(unknown)} of a sum not known`}${rows.length === 1 ? '' : '; the largest of them'}. ${notesOf(filters)}${incomplete}`,
    rows: bySum(rows)
      .slice(0, limits.inAnswer.penalties)
      .flatMap(({ at }) => penaltyRow(known, at) ?? []),
    links: [{ words: 'The register', url: linkTo(known, filters) }],
  };
}

/** "Which year had most fines": the years, by how many or by what they come to. */
export function byYear(known: Known, { filters, asksTotal }: Reading, rows: readonly Row[]): Card {
  const years = [...Map.groupBy(rows, ({ entry }) => (entry.date ?? '').slice(0, 4))].map(([year, own]) => ({
    year,
    count: own.length,
    sum: sumOf(own),
  }));
  const key = ({ count, sum }: (typeof years)[number]): number => (asksTotal ? sum : count);
  return {
    what: `The years with the ${asksTotal ? 'largest sums' : 'most'} of the ${penalties(rows.length)}${saidOf(filters)} in the register`,
    text: `Sums are as first imposed. ${notesOf(filters)}${incomplete}`,
    rows: years
      .sort((a, b) => key(b) - key(a) || (a.year < b.year ? 1 : -1))
      .slice(0, limits.inAnswer.penalties)
      .map(({ year, count, sum }) => ({
        head: year,
        title: penalties(count),
        url: `${known.facts.to.register}?year=${year}`,
        side: sayPounds(sum),
      })),
    links: [{ words: 'The register', url: linkTo(known, filters) }],
  };
}

/** "Who was fined most often": the names that stand in the register more than once, the most often first. */
export function byName(known: Known, { filters }: Reading, rows: readonly Row[]): Card | undefined {
  const names = [...Map.groupBy(rows, ({ entry }) => entry.title)].filter(([, own]) => own.length > 1);
  if (names.length === 0) return undefined;
  return {
    what: `Who has more than one of the ${penalties(rows.length)}${saidOf(filters)} in the register, the most first`,
    value: counted(names.length, 'name'),
    text: `A company may stand there under another of its names too. ${notesOf(filters)}${incomplete}`,
    rows: names
      .sort(([, a], [, b]) => b.length - a.length || sumOf(b) - sumOf(a))
      .slice(0, limits.inAnswer.asked)
      .map(([title, own]): CardRow => ({
        head: penalties(own.length),
        title,
        ...(own[0] ? { url: own[0].entry.url } : {}),
        side: `${sayPounds(sumOf(own))} together`,
      })),
    links: [{ words: 'The register', url: linkTo(known, filters) }],
  };
}
