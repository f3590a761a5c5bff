import { didYouMean } from '../schema/nearest.ts';

/** The case that a command is to look at alone: what stands after `--case`; nothing where it looks at all. */
export const askedCase = (words: readonly string[]): string | undefined =>
  words.includes('--case') ? (words[words.indexOf('--case') + 1] ?? '') : undefined;

/** That there is no case of that name, with the one that may have been meant. */
export const noSuchCase = (id: string, ids: readonly string[]): string =>
  `There is no case “${id}”${didYouMean(id, ids)}`;
