import type { Standing } from '../../schema/standing.ts';
import type { CaseFile } from '../casebook.ts';

/** The mark of a case's standing, in the language of findings. */
export const caseMark = {
  final: 'found',
  closed: 'found',
  'notice-of-intent': 'alleged',
  'under-appeal': 'alleged',
  'settled-with-admission': 'conceded',
  'settled-without-admission': 'settled',
  varied: 'varied',
  quashed: 'set-aside',
} as const satisfies Readonly<Record<CaseFile['standing'], Standing>>;
