import { wordsOf } from './words.ts';

const plain = (text: string): string =>
  wordsOf(text)
    .filter(({ part }) => !part)
    .map(({ word }) => word)
    .join(' ');

/**
 * Whether what was typed is a name of a result as it stands, its reference or its number: only then does Enter open it.
 * The first result for other words is the likeliest, and may be another than is meant.
 */
export const isPlainly = (typed: string, names: readonly string[]): boolean => {
  const asked = plain(typed);
  return asked !== '' && names.some((name) => plain(name) === asked);
};
