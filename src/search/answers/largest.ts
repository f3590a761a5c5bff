import { counted } from '../../model/say/count.ts';
import { sayPounds } from '../../model/say/money.ts';
import { type Intent, type Known } from './known.ts';
import { penaltiesOf } from './penalties.ts';
import { penaltyRow } from './penalty-row.ts';
import { type Asked, cue, left, opens } from './question.ts';
import { limits } from '../limits.ts';

/** The orders in which rows are asked for: the words that ask, what it is called, and how the register's address says it. */
const orders = [
  { asks: cue('largest biggest highest greatest top heaviest record'), said: 'largest', sort: 'amount-descending' },
  { asks: cue('smallest lowest least'), said: 'smallest', sort: 'amount-ascending' },
  { asks: cue('latest newest recent last'), said: 'latest', sort: 'date-descending' },
  { asks: cue('first earliest oldest'), said: 'earliest', sort: 'date-ascending' },
] as const;
const noun = cue('fine penalty sum');
const filler = cue('most data protection enforcement register monetary under act regulation sector list against over');
const whole = cue('total all every each altogether together sum count number');
const numbers = 'one two three four five six seven eight nine ten'.split(' ');
const counting = { has: (word: string): boolean => /^\d{1,2}$/.test(word) || numbers.includes(word) };

const countIn = ({ words }: Asked): number | undefined =>
  words.filter(counting.has).map((word) => (/^\d/.test(word) ? Number(word) : numbers.indexOf(word) + 1))[0];

const addressOf = ({ facts }: Known, ...params: readonly string[]): string =>
  params.length === 0 ? facts.to.register : `${facts.to.register}?${params.join('&')}`;

const [byMost] = orders;

/** "The ten largest fines under PECR", "the first GDPR fine", "who was fined most": rows of the register in an order. */
export const largest: Intent = (asked, known) => {
  const most = opens(asked, 'who', 'which') && asked.words.includes('most');
  const order = orders.find(({ asks }) => asks(asked)) ?? (most ? byMost : undefined);
  if (!noun(asked) || !order) return undefined;
  const chosen = penaltiesOf(left(asked, ...orders.map(({ asks }) => asks), noun, filler, counting), known);
  // One name is in no order.
  if (!chosen || (chosen.byName && chosen.rows.length === 1)) return undefined;
  const { entries } = known.index;
  const sized = order.sort.startsWith('amount');
  const up = order.sort.endsWith('ascending') ? 1 : -1;
  const key = (at: number): number => (sized ? (entries[at]?.sum ?? 0) : Date.parse(entries[at]?.date ?? ''));
  const fit = chosen.rows.filter((at) => !sized || key(at) > 0);
  const count = Math.min(10, Math.max(1, countIn(asked) ?? 5), fit.length);
  const rows = [...fit]
    .sort((a, b) => up * (key(a) - key(b)) || a - b)
    .slice(0, count)
    .flatMap((at, i) => penaltyRow(known, at, sized ? String(i + 1) : entries[at]?.side?.at(-1)) ?? []);
  if (rows.length === 0) return undefined;
  const many = count === 1 ? '' : `${numbers[count - 1] ?? String(count)} `;
  return {
    card: {
      what: `The ${many}${order.said} of ${counted(fit.length, 'penalty', 'penalties')}${chosen.said} in the register${sized ? ', by the amount first imposed' : ''}`,
      text: 'The register is not complete. Where an amount was changed later, its row says so.',
      rows,
      links: [
        { words: 'The register in this order', url: addressOf(known, ...chosen.params, `sort=${order.sort}`) },
        { words: 'The largest under each law', url: known.facts.to.questions },
      ],
    },
  };
};

/** "Fines against councils", "how many fines in 2024", "charities fined in 2017": how many rows, and the largest. */
export const penalties: Intent = (asked, known) => {
  const many = asked.words.some((word) => word === 'fines' || word === 'penalties');
  const dated = asked.words.some((word) => /^(?:19|20)\d\d$/.test(word));
  if (!noun(asked) || !(many || dated)) return undefined;
  const chosen = penaltiesOf(left(asked, noun, whole, filler), known);
  // Without a word of its own it asks for the whole register only if it says so.
  if (!chosen || (chosen.said === '' && !whole(asked) && !asked.words.includes('many'))) return undefined;
  const sum = (at: number): number => known.index.entries[at]?.sum ?? 0;
  const total = chosen.rows.reduce((all, at) => all + sum(at), 0);
  return {
    card: {
      what: `In the register${chosen.said}`,
      value: counted(chosen.rows.length, 'penalty', 'penalties'),
      text: `${sayPounds(total)} together as first imposed; the largest of them. The register is not complete.`,
      rows: [...chosen.rows]
        .sort((a, b) => sum(b) - sum(a) || a - b)
        .slice(0, limits.inAnswer.penalties)
        .flatMap((at) => penaltyRow(known, at) ?? []),
      links: [{ words: 'The register', url: addressOf(known, ...chosen.params) }],
    },
  };
};
