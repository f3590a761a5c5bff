import { z } from 'zod';

/** How rough a count is, as its source says it: the fields that stand beside each count, at most one of them true. */
export const roughFields = {
  at_most: z.boolean().default(false).describe('True where the source says “up to”.'),
  at_least: z.boolean().default(false).describe('True where the source says “at least” or “more than”.'),
  about: z.boolean().default(false).describe('True where the source says “about”, or that it is an estimate.'),
};

/** Whether a count is a ceiling, a floor, or about so many; an exact count is none of them. */
export type Rough = { readonly [field in keyof typeof roughFields]: boolean };

/** Of an exact count. */
export const exact: Rough = { at_most: false, at_least: false, about: false };
