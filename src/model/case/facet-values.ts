import { byId, type Casebook, type CaseFile } from '../casebook.ts';
import { caseStandings, dataKinds, outcomeKinds, sectors } from '../../schema/vocabulary.ts';
import { nameOf } from '../say/name.ts';
import { yearsDecided } from './time.ts';
import { instrumentId } from '../law/instrument.ts';
import type { Facet } from './facets.ts';

/** Values by facet, in words. */
export type Values = Partial<Readonly<Record<Facet, readonly string[]>>>;

/** An actor's name as a value of a facet. */
export const facetOfActor = (book: Casebook, id: string): string => nameOf(byId(book.actors, id)).replace(/^The /, '');

/** The ids of the instruments under which a case was judged: those of its findings and of its outcomes. */
function instrumentsOf(file: CaseFile): readonly string[] {
  const provisions = [
    ...file.findings.flatMap((finding) => finding.provisions),
    ...file.outcomes.flatMap((outcome) => outcome.under),
  ];
  return [...new Set(provisions.map((id) => instrumentId(id)))].sort();
}

/** What a case is, for filters. */
export const valuesOfCase = (book: Casebook, file: CaseFile): Readonly<Record<Facet, readonly string[]>> => ({
  regulator: [facetOfActor(book, file.regulator), ...file.outcomes.map((outcome) => facetOfActor(book, outcome.by))],
  outcome: file.outcomes.map((outcome) => outcomeKinds[outcome.kind]),
  standing: [caseStandings[file.standing].toLowerCase()],
  law: instrumentsOf(file).map((id) => byId(book.instruments, id).short),
  year: yearsDecided(file),
  sector: file.sectors.map((key) => sectors[key]),
  data: [...new Set(file.data.map(({ kind }) => dataKinds[kind]))],
});
