import { dayBefore, monthName } from '../../schema/day.ts';

/** A stretch of time that a question names: its first and last day, ISO, and how it is said. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly unit: 'day' | 'month' | 'year' | 'range';
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '((?:19|20)\\d\\d)';
const two = (number: number): string => String(number).padStart(2, '0');
const numberOf = (name: string): string => two(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** The day, if the calendar has it. */
function day(y: string, m: string, d: string): Stretch | undefined {
  const iso = `${y}-${m}-${two(Number(d))}`;
  const real = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== iso) return undefined;
  return { from: iso, to: iso, unit: 'day', words: `${String(Number(d))} ${monthName(iso)} ${y}` };
}

function wholeMonth(y: string, m: string): Stretch | undefined {
  if (Number(m) < 1 || Number(m) > 12) return undefined;
  const next = m === '12' ? `${String(Number(y) + 1)}-01-01` : `${y}-${two(Number(m) + 1)}-01`;
  return { from: `${y}-${m}-01`, to: dayBefore(next), unit: 'month', words: `${monthName(`${y}-${m}`)} ${y}` };
}

const wholeYear = (y: string): Stretch => ({ from: `${y}-01-01`, to: `${y}-12-31`, unit: 'year', words: y });

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
  [new RegExp(`^${year}$`), (y = '') => wholeYear(y)],
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
