import { z } from 'zod';
import { dateSchema } from './date.ts';
import { refTo, slugSchema } from './id.ts';
import { textSchema, webAddressSchema } from './text.ts';

/** A number in a cell; none where the cell is empty. */
const numberCell = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, 'must be a number without commas or signs, or empty')
  .transform(Number)
  .optional();

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
  note: z.string().default(''),
  source_title: textSchema,
  source_url: webAddressSchema,
  /** The deep case on the same penalty, if there is one. */
  case: refTo.case.optional(),
});
export type RegisterRow = z.infer<typeof registerRowSchema>;
