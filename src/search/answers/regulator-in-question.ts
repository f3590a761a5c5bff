import { regulatorOffices } from '../../model/regulator-words.ts';

const special = /[.*+?^${}()|[\]\\]/g;

/** A name as it may be typed: with or without its article and apostrophe, of anything or not. */
const typed = (name: string): string =>
  name
    .replace(/^the\s+/i, '')
    .split(/\s+/)
    .map((word) => word.replace(special, '\\$&').replace(/[’']s$/, ''))
    .map((word) => `${word}(?:[’']?s)?`)
    .join('\\s+');

/** Finds the regulator in a text under any of the names that its record has, and under what it is. */
export const regulatorNamed = (names: readonly string[]): RegExp => {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(typed);
  const any = `${longestFirst.join('|')}|(?:${regulatorOffices})(?:[’']?s)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:the\\s+)?(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
};

/** Whether a text names the regulator. */
export const namesRegulator = (text: string, regulator: RegExp): boolean => text.search(regulator) >= 0;

/** A text without the regulator. */
export const withoutRegulator = (text: string, regulator: RegExp): string =>
  text.replace(regulator, ' ').replace(/\s+/g, ' ').trim();
