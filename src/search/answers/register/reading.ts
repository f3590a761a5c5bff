import { singular } from '../../../model/say/singular.ts';
import { wordsOf } from '../../words.ts';
import { namesRegulator, withoutRegulator } from '../regulator-in-question.ts';
import { type Filter, narrowings } from './filter.ts';
import { isOfTheFined, largest, numberOf, type Order, orders, placeOf } from './order.ts';
import { Phrases } from './phrases.ts';
import { sumAt } from './sum.ts';
import { timeAt } from './time.ts';

/** What a question asks of the register, where every word of it is understood. */
export interface Reading {
  readonly order?: Order;
  /** How many rows of the order are asked for. */
  readonly count?: number;
  /** Which place of the order is asked for: 2 for "second largest". */
  readonly nth?: number;
  readonly filters: readonly Filter[];
  /** By what the most is asked for: the year with it, or the name that comes most often. */
  readonly most?: 'year' | 'name';
  /** How money is named: one fine, fines, or that somebody was fined. */
  readonly noun: 'one' | 'many' | 'verb';
  /** Whether it asks for those who were fined: "who", "which", a trade in the plural. */
  readonly asksWho: boolean;
  readonly asksHowMany: boolean;
  /** Whether it asks for all of them: "list", "every". */
  readonly asksAll: boolean;
  /** Whether it asks what they come to in pounds. */
  readonly asksTotal: boolean;
}

/** What is no filter and no order, and still says something. */
type Mark =
  | 'fine'
  | 'fined'
  | 'many'
  | 'all'
  | 'total'
  | 'most'
  | 'often'
  | 'year'
  | 'yearly'
  | 'trade'
  | 'who'
  | 'when'
  | 'and'
  | 'nothing';

const marks = new Phrases<Mark>([
  ['fine, penalty, penalty notice, monetary penalty notice', 'fine'],
  ['fined', 'fined'],
  ['how many, number of, count of', 'many'],
  ['list, list of, all, every, altogether, in all', 'all'],
  ['total, total of, total amount of, total value of, sum of, value of, together, in total, how much', 'total'],
  [
    'most often, most frequently, most times, most fines, most penalties, most fined, the most often, the most fines, the most penalties, the most fined',
    'often',
  ],
  ['most, the most', 'most'],
  ['year', 'year'],
  ['by year, per year, each year, every year, year by year', 'yearly'],
  ['when', 'when'],
  ['who, which, whom, company, organisation, organization, firm, business, body', 'who'],
  ['and, or', 'and'],
  ['sector, industry, trade', 'trade'],
  [
    'a, an, the, is, was, were, are, be, been, did, do, has, have, had, any, what, whats, of, in, on, for, by, under, against, to, from, over, with, that, there, ever, please, show, tell, me, find, give, get, got, given, issued, issue, imposed, impose, handed out, made, monetary, amount, register, so far, to date, uk, britain, how big, how large, how high',
    'nothing',
  ],
]);

/** The words of a question as typed, without the regulator where it is the one who fines; nothing where it is the one fined. */
function wordsIn(text: string, regulator: RegExp): readonly string[] | undefined {
  const on = new RegExp(String.raw`\b(?:on|against|for|to|over)\s+(?:${regulator.source})`, 'iu');
  if (namesRegulator(text, regulator) && on.test(text)) return undefined;
  return wordsOf(withoutRegulator(text, regulator).replace(/((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)/g, '$1 to $2'))
    .filter(({ part }) => !part)
    .map(({ word }) => word);
}

/** Whether what stands before a value makes another thing of it: "over 2018" is no time, and a fine by a council is not on it. */
function isAskew({ by }: Filter, before: readonly string[]): boolean {
  const word = before.findLast((each) => !/^(?:an?|the)$/.test(each)) ?? '';
  if (by === 'time') return /^(?:over|under|against|by|with|to)$/.test(word);
  return (by === 'trade' || by === 'name') && /^(?:by|from)$/.test(word);
}

/** Questions of the same words that ask for something else: "who imposed it", "is it so", "what was it for". */
const elsewhere: readonly RegExp[] = [
  /\bwho (?:issued?|imposed?|made|gave)\b/,
  /^(?:is|are) (?!there\b|any\b)/,
  /\b(?:for|of|on|under|by|against|with|over|to|from|in)$/,
];

/** A question while it is read, word after word. Each step says how many words it took; none where it says nothing, or two things. */
class Reader {
  readonly #typed: readonly string[];
  readonly #words: readonly string[];
  readonly #vocabulary: Phrases<Filter>;
  readonly #filters: Filter[] = [];
  readonly #met = new Set<Mark>();
  #order: Order | undefined;
  #count: number | undefined;
  #nth: number | undefined;
  /** Whether the order may be meant of who was fined: "the oldest charity fined". */
  #ofTheFined = false;
  /** Whether the noun, and whether a trade, is in the plural. */
  #fines = false;
  #trades = false;
  /** The filter before an "and". */
  #joined: Filter | undefined;

  constructor(typed: readonly string[], vocabulary: Phrases<Filter>) {
    this.#typed = typed;
    this.#words = typed.map(singular);
    this.#vocabulary = vocabulary;
  }

  read(): Reading | undefined {
    for (let at = 0; at < this.#words.length;) {
      const taken = this.#step(at);
      if (taken === undefined) return undefined;
      at += taken;
    }
    // “Which sector” asks for one; “the health sector” names one.
    const asksTrade = this.#met.has('trade') && !this.#filters.some(({ by }) => by === 'trade');
    return this.#joined || asksTrade ? undefined : this.#whole();
  }

  /** Whether a word that was read is in the plural. */
  #isPlural(at: number): boolean {
    return this.#typed[at] !== this.#words[at];
  }

  #step(at: number): number | undefined {
    const words = this.#words;
    const found = [this.#vocabulary.at(words, at), timeAt(words, at), sumAt(words, at)].flatMap((met) => met ?? []);
    const [filter] = found.sort((a, b) => b.length - a.length);
    const mark = marks.at(words, at);
    const order = orders.at(words, at);
    const longest = Math.max(filter?.length ?? 0, mark?.length ?? 0, order?.length ?? 0);
    if (filter?.length === longest) return this.#takeFilter(filter.value, filter.length, at);
    if (this.#joined) return undefined;
    if (order?.length === longest) return this.#takeOrder(order.value, order.length, at);
    if (mark) return this.#takeMark(mark.value, mark.length, at);
    return this.#takeNumber(at);
  }

  /** Two values by one narrowing are joined by "and" or "or", and nothing else is. */
  #takeFilter(filter: Filter, length: number, at: number): number | undefined {
    const again = this.#filters.some(({ by }) => by === filter.by);
    if (isAskew(filter, this.#words.slice(0, at))) return undefined;
    if (again ? this.#joined?.by !== filter.by : this.#joined !== undefined) return undefined;
    this.#filters.push(filter);
    this.#joined = undefined;
    if (filter.by === 'trade' && this.#isPlural(at + length - 1)) this.#trades = true;
    return length;
  }

  #takeMark(mark: Mark, length: number, at: number): number | undefined {
    if (mark === 'and') {
      this.#joined = this.#filters.at(-1);
      return this.#joined && length;
    }
    const last = at + length - 1;
    const isNoun = mark === 'fine' || marks.at(this.#words, last)?.value === 'fine';
    const isFines = isNoun && this.#isPlural(last);
    // "Most fine" is not "most fines".
    if (mark === 'often' && isNoun && !isFines) return undefined;
    this.#met.add(mark);
    if (isFines) this.#fines = true;
    return length;
  }

  #takeOrder(order: Order, length: number, at: number): number | undefined {
    const word = this.#words[at] ?? '';
    // "Top three biggest" is one order; "criminal record" is none.
    const another = this.#order !== undefined && this.#order !== order;
    if (another || (word === 'record' && !this.#isRecord(at + 1))) return undefined;
    this.#order = order;
    this.#ofTheFined = isOfTheFined(word);
    const number = numberOf(this.#words[at + length]);
    if (number === undefined || this.#count !== undefined) return length;
    this.#count = number;
    return length + 1;
  }

  /** A record is that of fines: "record fine", "record GDPR fine". */
  #isRecord(next: number): boolean {
    return marks.at(this.#words, next)?.value === 'fine' || this.#vocabulary.at(this.#words, next) !== undefined;
  }

  /** A number is one only before an order: "five largest"; elsewhere it may be a name. */
  #takeNumber(at: number): number | undefined {
    if (!orders.at(this.#words, at + 1) || this.#count !== undefined || this.#nth !== undefined) return undefined;
    this.#count = numberOf(this.#words[at]);
    this.#nth = placeOf(this.#words[at]);
    return this.#count === undefined && this.#nth === undefined ? undefined : 1;
  }

  #noun(): Reading['noun'] | undefined {
    const met = this.#met;
    if (this.#fines || met.has('often')) return 'many';
    if (met.has('fine')) return 'one';
    // "Who settled" names no fine and asks for nothing else.
    const ofFate = met.has('who') && this.#filters.some(({ by }) => by === 'fate');
    return met.has('fined') || ofFate ? 'verb' : undefined;
  }

  /** The reading of all words together; nothing where they do not go together. */
  #whole(): Reading | undefined {
    const met = this.#met;
    const noun = this.#noun();
    if (noun === undefined || (noun === 'verb' && this.#ofTheFined)) return undefined;
    const yearly = met.has('yearly') && noun === 'many';
    const ofYear = met.has('year') || yearly;
    const asksMost = met.has('most') || met.has('often') || yearly;
    // The day of one is asked for where it is the first or the latest.
    if ((asksMost && this.#order) || (met.has('when') && this.#order?.sort.startsWith('date') !== true))
      return undefined;
    // The year with the largest fine is not that with most of them.
    if (ofYear && !asksMost && !(this.#order === largest && met.has('total'))) return undefined;
    const most = ofYear ? 'year' : met.has('often') ? 'name' : undefined;
    // "Who was fined most" is asked of sums; "most" of anything else is nothing.
    const bySum = asksMost && most === undefined;
    if (bySum && noun !== 'verb') return undefined;
    const order = most === undefined ? (bySum ? largest : this.#order) : undefined;
    return {
      ...(order ? { order } : {}),
      ...(this.#count === undefined ? {} : { count: this.#count }),
      ...(this.#nth === undefined ? {} : { nth: this.#nth }),
      ...(most ? { most } : {}),
      filters: [...this.#filters].sort((a, b) => narrowings.indexOf(a.by) - narrowings.indexOf(b.by)),
      noun,
      asksWho: met.has('who') || this.#trades,
      asksHowMany: met.has('many'),
      asksAll: met.has('all'),
      asksTotal: met.has('total') && !met.has('many'),
    };
  }
}

/** Reads a question about the register as a whole; nothing where one word of it is not understood, or says two things. */
export function readRegister(text: string, regulator: RegExp, vocabulary: Phrases<Filter>): Reading | undefined {
  const typed = wordsIn(text, regulator);
  if (!typed || elsewhere.some((form) => form.test(typed.join(' ')))) return undefined;
  return new Reader(typed, vocabulary).read();
}
