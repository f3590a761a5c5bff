import { readStretch, type Stretch } from '../dates.ts';
import type { Filter } from './filter.ts';
import type { Met } from './phrases.ts';

const quarters: Readonly<Record<string, readonly [from: string, to: string]>> = {
  q1: ['01-01', '03-31'],
  q2: ['04-01', '06-30'],
  q3: ['07-01', '09-30'],
  q4: ['10-01', '12-31'],
};

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** The day, month, quarter or year that begins at a word. */
function dateAt(words: readonly string[], place: number): Met<Stretch> | undefined {
  const [name = '', of = ''] = words.slice(place);
  const quarter = quarters[name];
  if (quarter && isYear(of)) {
    const [from, to] = quarter;
    const said = `${name.toUpperCase()} ${of}`;
    return { length: 2, value: { from: `${of}-${from}`, to: `${of}-${to}`, unit: 'range', words: said } };
  }
  for (const length of [3, 2, 1]) {
    const value = place + length > words.length ? undefined : readStretch(words.slice(place, place + length).join(' '));
    // A range is read by its two ends.
    if (value && value.unit !== 'range') return { length, value };
  }
  return undefined;
}

/** A time by the first and the last day that a row may have. */
const time = (before: string, said: string, within: (first: string, last: string) => boolean): Filter => ({
  by: 'time',
  before,
  said,
  fits: ({ entry: { date, until = date } }) => date !== undefined && until !== undefined && within(date, until),
});

const since = ({ from, words }: Stretch): Filter => time('since', words, (first) => first >= from);

/** Words that open a time without an end, or without a beginning. */
const open: Readonly<Record<string, (date: Stretch) => Filter>> = {
  since,
  after: ({ to, words }) => time('after', words, (first) => first > to),
  before: ({ from, words }) => time('before', words, (_, last) => last < from),
  until: ({ to, words }) => time('until', words, (_, last) => last <= to),
};

/** The time that begins at a word: "2017", "since May 2018", "between 2015 and 2017", "2015 to 2017". */
export function timeAt(words: readonly string[], place: number): Met<Filter> | undefined {
  const word = words[place] ?? '';
  const opened = open[word];
  if (opened) {
    const date = dateAt(words, place + 1);
    return date && { length: 1 + date.length, value: opened(date.value) };
  }
  const lead = word === 'from' || word === 'between' ? 1 : 0;
  const begin = dateAt(words, place + lead);
  if (!begin) return undefined;
  const { from, to, unit, words: said } = begin.value;
  const behind = place + lead + begin.length;
  const joint = words[behind] ?? '';
  const end =
    joint === 'to' || joint === 'until' || (joint === 'and' && word === 'between')
      ? dateAt(words, behind + 1)
      : undefined;
  if (end && from <= end.value.to)
    return {
      length: lead + begin.length + 1 + end.length,
      value: time('from', `${said} to ${end.value.words}`, (first, last) => first >= from && last <= end.value.to),
    };
  if (word === 'between') return undefined;
  if (word === 'from' && /^onwards?$/.test(joint)) return { length: 2 + begin.length, value: since(begin.value) };
  const own = time(unit === 'day' ? 'on' : 'of', said, (first, last) => first >= from && last <= to);
  return { length: lead + begin.length, value: unit === 'year' ? { ...own, param: `year=${said}` } : own };
}
