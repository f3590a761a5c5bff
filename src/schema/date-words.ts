import { addDays } from './day.ts';
import { readDate } from './known-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (text: string): string => text.padStart(2, '0');

const monthOf = (word: string): string | undefined => {
  const at = months.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : two(String(at + 1));
};

/** Parts of a year as its months. */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  early: ['01', '04'],
  mid: ['05', '08'],
  late: ['09', '12'],
  spring: ['03', '05'],
  summer: ['06', '08'],
  autumn: ['09', '11'],
};

/** The last that a date can be which is told as before another or by another. */
function notLater(text: string): string | undefined {
  const [, word = '', date = ''] =
    /^(before|by|until|no later than|not later than) (\d{4}(?:-\d\d(?:-\d\d)?)?)$/i.exec(text) ?? [];
  const known = date === '' ? undefined : readDate(date);
  if (known === undefined || 'fault' in known) return undefined;
  return word.toLowerCase() === 'before' ? addDays(known.earliest, -1) : date;
}

/** How a date in another form is written here; nothing where it cannot be told. British order: the day comes first. */
export function dateMeant(text: string): string | undefined {
  const numbers = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (numbers) return `${numbers[3] ?? ''}-${two(numbers[2] ?? '')}-${two(numbers[1] ?? '')}`;
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text);
  const month = monthOf(words?.[2] ?? '');
  if (words && month !== undefined)
    return `${words[3] ?? ''}-${month}${words[1] === undefined ? '' : `-${two(words[1])}`}`;
  const season = /^([a-z]+)[ -](\d{4})$/i.exec(text);
  const [begin, end] = parts[season?.[1]?.toLowerCase() ?? ''] ?? [];
  if (season && begin !== undefined && end !== undefined)
    return `${season[2] ?? ''}-${begin}/${season[2] ?? ''}-${end}~`;
  const last = notLater(text);
  if (last !== undefined) return `../${last}`;
  const about = /^(?:c\.?|ca\.?|circa|about|around) ?(\d{4})$/i.exec(text)?.[1];
  return about === undefined ? undefined : `${about}~`;
}
