import { byId, type Casebook, type CaseFile } from '../casebook.ts';
import { caseStandings, dataKinds, outcomeKinds, sectors } from '../../schema/vocabulary.ts';
import { sayPenaltyStanding } from '../register.ts';
import { nameOf } from '../say/name.ts';
import { yearsDecided } from './time.ts';
import { instrumentId } from '../law/instrument.ts';
import { yearOf } from '../../schema/day.ts';
import { regulatorId } from '../regulator.ts';
import type { Facet } from './facets.ts';

/** Values by facet, in words. */
export type Values = Partial<Readonly<Record<Facet, readonly string[]>>>;

/** An actor's name as a value of a facet. */
const facetOfActor = (book: Casebook, id: string): string => nameOf(byId(book.actors, id)).replace(/^The /, '');

/** The ids of the instruments under which a case was judged: those of its findings and of its outcomes. */
function instrumentsOf(file: CaseFile): readonly string[] {
  const provisions = [
    ...file.findings.flatMap((finding) => finding.provisions),
    ...file.outcomes.flatMap((outcome) => outcome.under),
  ];
  return [...new Set(provisions.map((id) => instrumentId(id)))].sort();
}

/** A value for each facet, or none: what has a list of its own is asked for every new facet. */
type AllValues = Readonly<Record<Facet, readonly string[]>>;

/** What a case is, for filters. */
export const valuesOfCase = (book: Casebook, file: CaseFile): AllValues => ({
  regulator: [facetOfActor(book, file.regulator), ...file.outcomes.map((outcome) => facetOfActor(book, outcome.by))],
  outcome: file.outcomes.map((outcome) => outcomeKinds[outcome.kind]),
  standing: [caseStandings[file.standing].toLowerCase()],
  law: instrumentsOf(file).map((id) => byId(book.instruments, id).short),
  year: yearsDecided(file),
  sector: file.sectors.map((key) => sectors[key]),
  data: [...new Set(file.data.map(({ kind }) => dataKinds[kind]))],
});

/** What a penalty of the register is, for filters; of what kind the data was its row does not say. */
export const valuesOfPenalty = (book: Casebook, row: Casebook['register'][number]): AllValues => ({
  regulator: [facetOfActor(book, regulatorId)],
  outcome: [outcomeKinds['monetary-penalty']],
  standing: [sayPenaltyStanding(row)],
  law: row.law.split('/'),
  year: [yearOf(row.date)],
  sector: row.sectors.map((key) => sectors[key]),
  data: [],
});
