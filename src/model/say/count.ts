const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A count as it is printed: "1,065,220". */
export const sayCount = (count: number): string => numbers.format(count);

/** A count with its word, which is in the plural unless there is one: "1 month", "1,400 months". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${sayCount(count)} ${count === 1 ? one : many}`;

const words = 'none one two three four five six seven eight nine ten'.split(' ');

/** A small whole number as running text has it: "seven", "12". */
export const sayNumber = (count: number): string => words[count] ?? sayCount(count);
