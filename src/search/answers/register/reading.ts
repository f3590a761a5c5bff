import { singular } from '../../../model/say/singular.ts';
import { wordsOf } from '../../words.ts';
import { namesRegulator, withoutRegulator } from '../regulator-in-question.ts';
import { type Filter, narrowings } from './filter.ts';
import { Phrases } from './phrases.ts';
import { sumAt } from './sum.ts';
import { timeAt } from './time.ts';

/** An order in which rows are asked for: what it is called, and how the register's address says it. */
export interface Order {
  readonly said: string;
  readonly sort: 'amount-descending' | 'amount-ascending' | 'date-descending' | 'date-ascending';
}

/** What a question asks of the register, where every word of it is understood. */
export interface Reading {
  readonly order?: Order;
  /** How many rows of the order are asked for. */
  readonly count?: number;
  /** Which place of the order is asked for: 2 for "second largest". */
  readonly nth?: number;
  readonly filters: readonly Filter[];
  /** "How many", "in total", "list": the rows as a whole. */
  readonly whole: boolean;
  /** By what the most is asked for: the year with it, or the name that comes most often. */
  readonly most?: 'year' | 'name';
  /** Whether the most is counted in pounds. */
  readonly inPounds: boolean;
  /** Nouns of money, of which one must be there: "fine", "fines", "fined". */
  readonly noun: 'one' | 'many' | 'verb';
  /** Whether it asks for those who were fined: "who", "which", or a trade in the plural. */
  readonly asksWho: boolean;
}

const order = (said: string, sort: Order['sort']): Order => ({ said, sort });
const [largest, smallest] = [order('largest', 'amount-descending'), order('smallest', 'amount-ascending')];
const [latest, earliest] = [order('latest', 'date-descending'), order('earliest', 'date-ascending')];

const orders = new Phrases<Order>([
  ['largest, biggest, highest, greatest, heaviest, top, record', largest],
  ['smallest, lowest, cheapest, lightest', smallest],
  ['latest, newest, most recent, last', latest],
  ['first, earliest, oldest, first ever, very first', earliest],
]);

/** What is no filter and no order, and still says something. */
type Mark = 'one' | 'verb' | 'whole' | 'pounds' | 'most' | 'often' | 'year' | 'who' | 'and' | 'harmless';

const marks = new Phrases<Mark>([
  ['fine, penalty, penalty notice, monetary penalty notice', 'one'],
  ['fined, been fined, got fined', 'verb'],
  ['how many, number of, count of, list, list of, list all, all, every, altogether, in all', 'whole'],
  ['total, total of, sum of, total value, value, together, in total, total amount, sum, how much', 'pounds'],
  ['most often, most frequently, most times, most fines, most penalties, the most fines, the most penalties, the most often, most fined, the most fined', 'often'],
  ['most, the most', 'most'],
  ['year', 'year'],
  ['who, which, whom, what company, company, organisation, organization, firm, business, body', 'who'],
  ['and, or', 'and'],
  [
    'a, an, the, is, was, were, are, be, been, did, do, has, have, had, any, what, whats, of, in, on, for, by, under, against, to, over, with, that, there, ever, please, show, tell, me, find, give, get, got, given, issued, issue, imposed, impose, handed out, received, made, monetary, amount, register, so far, to date, uk, britain, sector, industry, trade, ico, its, it, this register, from',
    'harmless',
  ],
]);

const numbers = 'one two three four five six seven eight nine ten'.split(' ');
const places = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** How many, as a question says it: "five", "20". */
function numberOf(word = ''): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word) || undefined;
  const at = numbers.indexOf(word);
  return at < 0 ? undefined : at + 1;
}

/** Whoever was fined is no older or larger for it: "the oldest charity fined" asks for what no record has. */
const ofTheFined = /^(?:largest|biggest|highest|greatest|heaviest|top|smallest|lowest|cheapest|lightest|oldest|newest)$/;

/** The questions' words, without the regulator where it is named as the one who fines. */
function wordsIn(text: string, regulator: RegExp): readonly string[] | undefined {
  const on = new RegExp(String.raw`\b(?:on|against|for|to|over)\s+(?:${regulator.source})`, 'iu');
  if (namesRegulator(text, regulator) && on.test(text)) return undefined;
  return wordsOf(withoutRegulator(text, regulator).replace(/((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)/g, '$1 to $2'))
    .filter(({ part }) => !part)
    .map(({ word }) => word);
}

/** Reads a question about the register as a whole; nothing where one word of it is not understood, or says two things. */
export function readRegister(text: string, regulator: RegExp, vocabulary: Phrases<Filter>): Reading | undefined {
  const typed = wordsIn(text, regulator);
  if (!typed) return undefined;
  const words = typed.map(singular);
  const met = new Set<Mark>();
  const filters: Filter[] = [];
  let [ordered, count, nth]: [Order | undefined, number | undefined, number | undefined] = [undefined, undefined, undefined];
  let sizedOne = false;
  let plural = false;
  let manyOfTrade = false;
  // Two values of one kind are joined by "and" or "or", and nothing else is.
  let last: Filter | undefined;
  let joined = false;
  for (let at = 0; at < words.length; ) {
    const before = words[at - 1];
    const filter = timeAt(words, at) ?? sumAt(words, at) ?? vocabulary.at(words, at);
    const mark = marks.at(words, at);
    const asked = orders.at(words, at);
    if (filter && filter.length >= (mark?.length ?? 0)) {
      const same = filters.some(({ by }) => by === filter.value.by);
      if (same !== joined || (joined && last?.by !== filter.value.by)) return undefined;
      filters.push(filter.value);
      [last, joined] = [filter.value, false];
      const end = at + filter.length - 1;
      if (filter.value.by === 'trade' && typed[end] !== words[end]) manyOfTrade = true;
      at += filter.length;
    } else if (mark && mark.length >= (asked?.length ?? 0)) {
      if (joined) return undefined;
      if (mark.value === 'and') {
        if (!last) return undefined;
        joined = true;
      } else if (mark.value !== 'harmless') met.add(mark.value);
      if (mark.value === 'one' && typed[at + mark.length - 1] !== words[at + mark.length - 1]) plural = true;
      if (mark.value === 'often') plural = true;
      at += mark.length;
    } else if (asked) {
      if (ordered || joined) return undefined;
      // A criminal record is no order.
      if (words[at] === 'record' && marks.at(words, at + 1)?.value !== 'one') return undefined;
      ordered = asked.value;
      sizedOne = ofTheFined.test(words[at] ?? '') && words[at + 1] !== undefined;
      at += asked.length;
      const behind = numberOf(words[at]);
      if (behind !== undefined && count === undefined) {
        count = behind;
        at += 1;
      }
    } else {
      const next = orders.at(words, at + 1);
      const [many, place] = [numberOf(words[at]), places.indexOf(words[at] ?? '')];
      if (!next || count !== undefined || nth !== undefined || (many === undefined && place < 0)) return undefined;
      if (many === undefined) nth = place + 2;
      else count = many;
      at += 1;
    }
    if (before === 'criminal') return undefined;
  }
  const noun = met.has('one') || plural ? (plural ? 'many' : 'one') : met.has('verb') ? 'verb' : undefined;
  if (noun === undefined || joined) return undefined;
  if (noun === 'verb' && sizedOne) return undefined;
  const most = met.has('often') || met.has('most');
  const ofYear = met.has('year');
  if (ofYear && !most && ordered?.sort !== 'amount-descending') return undefined;
  if (most && ordered) return undefined;
  const often = met.has('often') && !ofYear;
  // "Most" alone is who was fined most; "most fines under" nothing.
  const byMost = most && !often && !ofYear;
  if (byMost && noun !== 'verb') return undefined;
  const asksWho = met.has('who') || manyOfTrade;
  return {
    ...(byMost ? { order: largest } : ordered && !ofYear ? { order: ordered } : {}),
    ...(count === undefined ? {} : { count }),
    ...(nth === undefined ? {} : { nth }),
    ...(ofYear ? { most: 'year' as const } : often ? { most: 'name' as const } : {}),
    filters: [...filters].sort((a, b) => narrowings.indexOf(a.by) - narrowings.indexOf(b.by)),
    whole: met.has('whole') || met.has('pounds'),
    inPounds: met.has('pounds'),
    noun,
    asksWho,
  };
}
