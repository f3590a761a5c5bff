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

/** How many, in a cell: a number, with “>=” before it for a floor, “<=” for a ceiling and “~” for about so many. */
const countCell = z
  .string()
  .regex(
    /^(?:[<>]=|~)?\d+$/,
    'must be a number without commas, with >= or <= before it for a floor or a ceiling and ~ for about so many, or empty',
  )
  .transform((cell) => ({
    count: Number(cell.replace(/\D/g, '')),
    at_most: cell.startsWith('<='),
    at_least: cell.startsWith('>='),
    about: cell.startsWith('~'),
  }))
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
  id: slugSchema.describe('A word for it in addresses, never used again.'),
  respondent: textSchema.describe('Against whom it was imposed.'),
  date: dateSchema.describe('When it was imposed.'),
  amount_gbp: numberCell.describe('The sum first imposed, in pounds, without commas.'),
  law: z.enum(wordsOf(penaltyLaws)).describe('The law that it was imposed under.'),
  kind: z.enum(wordsOf(penaltyKinds)).describe('What it was for.'),
  sector: textSchema.describe('The trade in words.'),
  sectors: sectorsCell.describe('The sectors by which it is found, with blanks between them.'),
  people_affected: countCell.describe(
    'How many people, without commas; “>=1000” for more than 1,000 or at least so many, “<=1000” for up to so many, “~1000” for about so many; empty where nobody says.',
  ),
  status: z
    .enum(wordsOf(penaltyStandings))
    .describe(
      'What became of it: final where no appeal was seen, appealed as soon as one was announced (the case then stands under-appeal), varied, quashed or settled by what came of it.',
    ),
  amount_now_gbp: numberCell.describe('The sum that holds since it was changed; 0 where the penalty was cancelled.'),
  changed_by: refTo.actor.optional().describe('Who changed it.'),
  changed_on: dateSchema.optional().describe('When it was changed.'),
  citation: textSchema.optional().describe('The neutral citation or the number of the appeal.'),
  note: z.string().default('').describe('What a reader must know besides.'),
  source_title: textSchema.describe('The title of the source.'),
  source_url: webAddressSchema.describe('Where the source can be read.'),
  case: refTo.case.optional().describe('The case on the same penalty: its sum, day and standing must be the same.'),
});
export type RegisterRow = z.infer<typeof registerRowSchema>;
