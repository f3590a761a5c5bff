import { byId, type Casebook, type CaseFile } from '../../model/casebook.ts';
import { instrumentsOf, yearsOf } from '../../model/decided.ts';
import { dataKindsOf, sectorsOf } from '../../model/groups.ts';
import { caseStandings, outcomeKinds } from '../../schema/vocabulary.ts';
import { type FacetName, facetNames, type FacetValue } from '../index-file.ts';

/** A facet value as the address names it. */
const slug = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Values by facet, in words. */
export type Values = Partial<Record<FacetName, readonly string[]>>;

/** Numbers the facet values as they come up. */
export class FacetTable {
  readonly #list: FacetValue[] = [];
  readonly #known = new Map<string, number>();

  /** The numbers of values. */
  of(values: Values): number[] {
    return facetNames.flatMap((facet) =>
      [...new Set(values[facet] ?? [])].map((label) => {
        const key = `${facet} ${label}`;
        const known = this.#known.get(key);
        if (known !== undefined) return known;
        const index = this.#list.push({ facet, label, slug: slug(label) }) - 1;
        this.#known.set(key, index);
        return index;
      }),
    );
  }

  get values(): readonly FacetValue[] {
    return this.#list;
  }
}

const short = (book: Casebook, id: string): string => {
  const { short: name, name: full } = byId(book.actors, id);
  return (name ?? full).replace(/^The /, '');
};

/** What a case is, for filters. */
export const valuesOfCase = (book: Casebook, file: CaseFile): Values => ({
  regulator: [short(book, file.regulator), ...file.outcomes.map((outcome) => short(book, outcome.by))],
  outcome: file.outcomes.map((outcome) => outcomeKinds[outcome.kind]),
  standing: [caseStandings[file.standing].toLowerCase()],
  law: instrumentsOf(file).map((id) => byId(book.instruments, id).short),
  year: yearsOf(file),
  sector: sectorsOf(file.sector),
  data: dataKindsOf(file.data),
});

/** What the parts of a case have from it. */
export const valuesOfParts = (book: Casebook, file: CaseFile): Values => {
  const { regulator = [], outcome = [], sector = [], data = [] } = valuesOfCase(book, file);
  return { regulator, outcome, sector, data };
};

/** The instruments of some provisions, by their short names. */
export const lawsOf = (book: Casebook, provisions: readonly string[]): string[] => [
  ...new Set(provisions.map((id) => byId(book.instruments, id.split('/')[0] ?? id).short)),
];
