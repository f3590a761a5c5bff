import { Phrases } from './phrases.ts';

/** An order in which rows are asked for: what it is called, and how the register's address says it. */
export interface Order {
  readonly said: string;
  readonly sort: 'amount-descending' | 'amount-ascending' | 'date-descending' | 'date-ascending';
}

export const largest: Order = { said: 'largest', sort: 'amount-descending' };

/** The words that ask for an order. */
export const orders = new Phrases<Order>([
  ['largest, biggest, highest, greatest, heaviest, top, record', largest],
  ['smallest, lowest, cheapest, lightest', { said: 'smallest', sort: 'amount-ascending' }],
  ['latest, newest, most recent, last', { said: 'latest', sort: 'date-descending' }],
  ['first, earliest, oldest, first ever, very first', { said: 'earliest', sort: 'date-ascending' }],
]);

/** Whoever was fined is no older or larger for it: "the oldest charity fined" asks for what no record has. */
export const isOfTheFined = (word: string): boolean =>
  /^(?:largest|biggest|highest|greatest|heaviest|top|smallest|lowest|cheapest|lightest|oldest|newest)$/.test(word);

const numbers = 'one two three four five six seven eight nine ten'.split(' ');

/** How many, as a question says it: "five", "20". */
export function numberOf(word = ''): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word) || undefined;
  const at = numbers.indexOf(word);
  return at < 0 ? undefined : at + 1;
}

const places = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Which place, as a question says it: 2 for "second"; the first is an order itself. */
export function placeOf(word = ''): number | undefined {
  const at = places.indexOf(word);
  return at < 1 ? undefined : at + 1;
}

/** A place of an order in a word: "second". */
export const sayPlace = (place: number): string => places[place - 1] ?? String(place);
