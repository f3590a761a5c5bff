const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small = [...units.slice(1), ...tens].sort((a, b) => b.length - a.length).join('|');

const scaled = '(?:thousand|million|billion)\\b';

/** A figure in digits where a text has one: "£140k", "1,065,220", "1 065 220", "18.4 million". Sticky. */
export const digitFigure =
  /[£$€]?(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,/-])|\d[\d,]*)(?:\.\d+)?(?:\s?(?:thousand|million|billion|bn|mn|[km])\b|(?<!,)(?![\p{L}\d(]))/iuy;

/** A number in words that ends in a scale: "fifteen million", "half a million". Sticky. */
export const wordFigure = new RegExp(
  `(?:half\\s+a|a\\s+quarter\\s+of\\s+a|an?|(?:${small})(?:[\\s-](?:${small}|hundred))*)[\\s-]${scaled}`,
  'iuy',
);

/** Words with which a number in words can begin. */
export const figureWords: ReadonlySet<string> = new Set(['half', 'a', 'an', ...units.slice(1), ...tens]);

/** A number in words below a thousand: "twenty-seven", "half a", "a". */
function inWords(text: string): number | undefined {
  if (text === 'a' || text === 'an') return 1;
  if (text === 'half a') return 0.5;
  if (text === 'a quarter of a') return 0.25;
  let sum = 0;
  for (const word of text.split(/[\s-]+/)) {
    const [unit, ten] = [units.indexOf(word), tens.indexOf(word)];
    if (word === 'hundred') sum = Math.max(1, sum) * 100;
    else if (unit >= 0) sum += unit;
    else if (ten >= 0) sum += (ten + 2) * 10;
    else return undefined;
  }
  return sum;
}

/** What a written figure says. */
export interface Figure {
  /** Plain digits: "£140k" is "140000", "1.07 million" is "1070000". */
  readonly digits: string;
  /** Half of its last written place, in units: "1.07 million" may be a figure up to 5,000 away that was rounded. */
  readonly slack: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Reads a figure in digits or words; nothing for a text that is none. */
export function readFigure(text: string): Figure | undefined {
  const match = /^[£$€]?(.*?)[\s-]*(thousand|million|billion|bn|mn|[km])?$/i.exec(text.trim().toLowerCase());
  const [, written = '', scale] = match ?? [];
  const amount = written.replace(/(?<=\d)\s(?=\d{3})/g, '');
  const size = scale === undefined ? 1 : (scales[scale] ?? 1);
  if (/^\d[\d,]*(?:\.\d+)?$/.test(amount)) {
    const value = Number(amount.replaceAll(',', ''));
    const places = amount.split('.')[1]?.length ?? 0;
    return { digits: String(round(value * size)), slack: scale === undefined ? 0 : (size * 10 ** -places) / 2 };
  }
  const value = scale === undefined ? undefined : inWords(amount.replace(/\s+/g, ' '));
  return value === undefined ? undefined : { digits: String(round(value * size)), slack: value < 1 ? 0 : size / 2 };
}
