import { z } from 'zod';
import { dateSchema } from './date.ts';
import { refTo, slugSchema } from './id.ts';
import { didYouMean } from './nearest.ts';
import { textSchema, webAddressSchema } from './text.ts';
import { penaltyKinds, penaltyLaws, penaltyStandings, sectors, wordsOf } from './vocabulary.ts';

/** A number in a cell; none where the cell is empty. */
const numberCell = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, 'must be a number without commas or signs, or empty')
  .transform(Number)
  .optional();

type Sector = keyof typeof sectors;
const isSector = (word: string): word is Sector => Object.hasOwn(sectors, word);

const sectorsCell = z.string().transform((cell, context): Sector[] => {
  const words = cell.split(/\s+/);
  const stray = words.find((word) => !isSector(word));
  if (stray !== undefined) context.addIssue(`names no sector with "${stray}"${didYouMean(stray, wordsOf(sectors))}`);
  return words.filter(isSector);
});

/** One ICO monetary penalty: a row of `register/penalties.csv`, each cell as text. */
export const registerRowSchema = z.strictObject({
  id: slugSchema,
  respondent: textSchema,
  date: dateSchema,
  /** The sum first imposed. */
  amount_gbp: numberCell,
  law: z.enum(wordsOf(penaltyLaws)),
  kind: z.enum(wordsOf(penaltyKinds)),
  /** Its trade in words. */
  sector: textSchema,
  /** The sectors by which it is found, with blanks between them. */
  sectors: sectorsCell,
  people_affected: numberCell,
  status: z.enum(wordsOf(penaltyStandings)),
  /** The sum that holds since it was changed; 0 where the penalty was cancelled. */
  amount_now_gbp: numberCell,
  changed_by: refTo.actor.optional(),
  changed_on: dateSchema.optional(),
  /** The neutral citation or the number of the appeal. */
  citation: textSchema.optional(),
  note: z.string().default(''),
  source_title: textSchema,
  source_url: webAddressSchema,
  /** The deep case on the same penalty, if there is one. */
  case: refTo.case.optional(),
});
export type RegisterRow = z.infer<typeof registerRowSchema>;
