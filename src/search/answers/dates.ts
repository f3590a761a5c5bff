import { sayDate } from '../../model/say/date.ts';
import { months } from '../../schema/day.ts';
import { readDate } from '../../schema/known-date.ts';

/** A stretch of time that a question names: its first and last day, ISO, and how it is said. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly unit: 'day' | 'month' | 'year' | 'range';
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '((?:19|20)\\d\\d)';
const two = (number: number): string => String(number).padStart(2, '0');
const numberOf = (name: string): string =>
  two(1 + months.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()));

/** What is written so, if the calendar has it. */
function stretch(unit: 'day' | 'month' | 'year', ...parts: readonly string[]): Stretch | undefined {
  const date = readDate(parts.join('-'));
  return 'fault' in date ? undefined : { from: date.earliest, to: date.latest, unit, words: sayDate(date) };
}

const day = (y: string, m: string, d: string): Stretch | undefined => stretch('day', y, m, two(Number(d)));
const wholeMonth = (y: string, m: string): Stretch | undefined => stretch('month', y, m);

const forms: readonly (readonly [RegExp, (...parts: string[]) => Stretch | undefined])[] = [
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? ${year}$`, 'i'),
    (d = '', m = '', y = '') => day(y, numberOf(m), d),
  ],
  [
    new RegExp(`^${month} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}$`, 'i'),
    (m = '', d = '', y = '') => day(y, numberOf(m), d),
  ],
  [new RegExp(`^${year}-(\\d\\d)-(\\d\\d)$`), (y = '', m = '', d = '') => day(y, m, d)],
  // As it is written in Britain: the day first.
  [new RegExp(`^(\\d{1,2})[/.](\\d{1,2})[/.]${year}$`), (d = '', m = '', y = '') => day(y, two(Number(m)), d)],
  [new RegExp(`^${month},? ${year}$`, 'i'), (m = '', y = '') => wholeMonth(y, numberOf(m))],
  [new RegExp(`^${year} ${month}$`, 'i'), (y = '', m = '') => wholeMonth(y, numberOf(m))],
  [new RegExp(`^${year}-(\\d\\d)$`), (y = '', m = '') => wholeMonth(y, m)],
  [new RegExp(`^(\\d{1,2})/${year}$`), (m = '', y = '') => wholeMonth(y, two(Number(m)))],
  [new RegExp(`^${year}$`), (y = '') => stretch('year', y)],
];

function single(text: string): Stretch | undefined {
  for (const [form, read] of forms) {
    const match = form.exec(text);
    if (match) return read(...match.slice(1));
  }
  return undefined;
}

/** The time that a text is, in any usual notation, and nothing but that; a month of a range may leave its year to the end. */
export function readStretch(text: string): Stretch | undefined {
  const said = text.trim().replace(/\s+/g, ' ').replace(/\?$/, '');
  const one = single(said);
  if (one) return one;
  const [, a = '', b = ''] =
    /^(?:from |between )?(.+?)(?: to | and | until |\s?[–—]\s?| - )(.+)$/i.exec(said) ??
    /^(\d{4})-(\d{4})$/.exec(said) ??
    [];
  const end = single(b);
  const begin = single(a) ?? single(`${a} ${end?.from.slice(0, 4) ?? ''}`);
  return begin && end && begin.from <= end.to
    ? { from: begin.from, to: end.to, unit: 'range', words: `${begin.words} to ${end.words}` }
    : undefined;
}
