import { months } from '../../schema/day.ts';

/** A figure that a text names: in the form that is compared, and where it stands. */
export interface Figure {
  readonly kind: 'sum' | 'count' | 'date';
  /** A sum or a count as plain digits (sums with £), a date as `2018-08-09`, or `--08-09` without its year. */
  readonly value: string;
  /** As written. */
  readonly text: string;
  readonly index: number;
  /** For a count in words ("3.3 million"): what its last digit stands for, within which it may be rounded. */
  readonly grain?: number;
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

const plainNumber = (digits: string, scale = ''): string =>
  String(Math.round(Number(digits.replaceAll(',', '')) * (scales[scale.toLowerCase()] ?? 1) * 1000) / 1000);

/**
 * The sums in pounds, the dates to the day and the larger counts that a text names. Counts are those written with
 * thousands' commas or in millions; smaller numbers say too little to be compared.
 */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(/£(\d+(?:,\d+)*(?:\.\d+)?)(?:\s?(million|billion|thousand|bn|m)\b)?/gi)) {
    const [whole, digits = '', scale] = match;
    found.push({ kind: 'sum', value: `£${plainNumber(digits, scale)}`, text: whole, index: match.index });
  }
  for (const match of text.matchAll(
    /(?<![£$€\d,.])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s?(million|billion))(?![\d,]*\d)(?!\s?(?:pounds|dollars|euros))/gi,
  )) {
    const [whole, digits = '', scale] = match;
    const bare = digits.replace(/\s?(?:million|billion)/i, '');
    const value = plainNumber(bare, scale);
    const grain =
      scale === undefined ? {} : { grain: Number(plainNumber('1', scale)) / 10 ** (bare.split('.')[1] ?? '').length };
    found.push({ kind: 'count', value, text: whole, index: match.index, ...grain });
  }
  for (const match of text.matchAll(new RegExp(`\\b(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?\\b`, 'g'))) {
    const [whole, day = '', month = '', year] = match;
    const rest = `${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
    found.push({ kind: 'date', value: `${year ?? '-'}-${rest}`, text: whole, index: match.index });
  }
  return found;
}

/**
 * Whether a figure of the text is among those of the records: a date without its year fits any year's, a count in
 * words a number that it rounds.
 */
export const isAmong = (figure: Figure, known: ReadonlySet<string>): boolean =>
  known.has(figure.value) ||
  (figure.grain !== undefined &&
    [...known].some((each) => Math.abs(Number(each) - Number(figure.value)) < (figure.grain ?? 0))) ||
  (figure.value.startsWith('--') &&
    [...known].some((each) => /^\d{4}-/.test(each) && `-${each.slice(4)}` === figure.value));
