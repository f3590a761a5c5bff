import { z } from 'zod';
import { dateSchema } from './date.ts';
import { refTo, slugSchema } from './id.ts';
import { textSchema, webAddressSchema } from './text.ts';

/** A number in a cell, or an empty cell. */
const numberCell = z
  .string()
  .regex(/^(?:\d+(?:\.\d+)?)?$/, 'must be a number without commas or signs, or empty')
  .transform((cell) => (cell === '' ? undefined : Number(cell)));

/** One ICO monetary penalty: a row of `register/penalties.csv`, each cell as text. */
export const registerRowSchema = z.strictObject({
  id: slugSchema,
  respondent: textSchema,
  date: dateSchema,
  amount_gbp: numberCell,
  law: textSchema,
  kind: textSchema,
  sector: textSchema,
  people_affected: numberCell,
  status: textSchema,
  note: z.string(),
  source_title: textSchema,
  source_url: webAddressSchema,
  /** The deep case on the same penalty, if there is one. */
  case: refTo.case.optional(),
});
export type RegisterRow = z.infer<typeof registerRowSchema>;
