import { citedId, placeOf, type Citation, type Place } from '../../schema/claim.ts';
import type { CaseFile, Source } from '../casebook.ts';

/** A citation as a page shows it: the source, its number on the case's page, the place in it. */
export interface Numbered extends Place {
  readonly number: number;
  readonly source: Source;
}

/** The citations of a claim with the numbers that their sources have in a case, in the order of the numbers. */
export function numbered(file: CaseFile, citations: readonly Citation[]): readonly Numbered[] {
  return citations
    .flatMap((citation): Numbered[] => {
      const index = file.sources.findIndex((source) => source.id === citedId(citation));
      const source = file.sources[index];
      if (!source) return [];
      return [{ number: index + 1, source, ...placeOf(citation) }];
    })
    .sort((a, b) => a.number - b.number);
}
