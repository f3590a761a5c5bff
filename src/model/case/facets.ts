import { byId, type Casebook, type CaseFile } from '../casebook.ts';
import { caseStandings, dataKinds, outcomeKinds, sectors } from '../../schema/vocabulary.ts';
import { nameOf } from '../say/name.ts';
import { yearsDecided } from './time.ts';
import { instrumentId } from '../law/instrument.ts';

/** By what cases and what belongs to them can be narrowed. */
export const facets = ['regulator', 'outcome', 'standing', 'law', 'year', 'sector', 'data'] as const;
export type Facet = (typeof facets)[number];

/** The facets in words. */
export const facetWords: Readonly<Record<Facet, string>> = {
  regulator: 'Regulator or court',
  outcome: 'Outcome',
  standing: 'Standing',
  law: 'Law',
  year: 'Year decided',
  sector: 'Sector',
  data: 'Kind of data',
};

/** Values by facet, in words. */
export type Values = Partial<Readonly<Record<Facet, readonly string[]>>>;

/** A value as addresses name it. */
export const slugOf = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const short = (book: Casebook, id: string): string => nameOf(byId(book.actors, id)).replace(/^The /, '');

/** The ids of the instruments under which a case was judged: those of its findings and of its outcomes. */
function instrumentsOf(file: CaseFile): readonly string[] {
  const provisions = [
    ...file.findings.flatMap((finding) => finding.provisions),
    ...file.outcomes.flatMap((outcome) => outcome.under),
  ];
  return [...new Set(provisions.map((id) => instrumentId(id)))].sort();
}

/** What a case is, for filters. */
export const valuesOfCase = (book: Casebook, file: CaseFile): Values => ({
  regulator: [short(book, file.regulator), ...file.outcomes.map((outcome) => short(book, outcome.by))],
  outcome: file.outcomes.map((outcome) => outcomeKinds[outcome.kind]),
  standing: [caseStandings[file.standing].toLowerCase()],
  law: instrumentsOf(file).map((id) => byId(book.instruments, id).short),
  year: yearsDecided(file),
  sector: file.sectors.map((key) => sectors[key]),
  data: [...new Set(file.data.map(({ kind }) => dataKinds[kind]))],
});
