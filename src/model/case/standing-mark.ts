import type { CaseFile } from '../casebook.ts';

/** The mark of a case's standing, in the language of findings. */
export const caseMark = {
  final: 'found',
  closed: 'found',
  'notice-of-intent': 'alleged',
  'under-appeal': 'alleged',
  settled: 'conceded',
  varied: 'overturned',
  overturned: 'overturned',
} as const satisfies Readonly<Record<CaseFile['standing'], string>>;
