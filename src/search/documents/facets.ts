import type { Casebook, CaseFile } from '../../model/casebook.ts';
import { type Values, valuesOfCase } from '../../model/case/facet-values.ts';
import { type Facet, facetNames, slugOf } from '../../model/case/facets.ts';
import type { FacetValue } from '../index-file.ts';
import { instrumentOf } from '../../model/law/instrument.ts';

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
        const index = this.#list.push({ facet, label, slug: slugOf(label) }) - 1;
        this.#known.set(key, index);
        return index;
      }),
    );
  }

  get values(): readonly FacetValue[] {
    return this.#list;
  }
}

/** What the findings, events, flows and passages of a case have from it, and what each has of its own. */
const partsHave = {
  regulator: 'from the case',
  outcome: 'from the case',
  standing: 'their own',
  law: 'their own',
  year: 'their own',
  sector: 'from the case',
  data: 'from the case',
} as const satisfies Readonly<Record<Facet, 'from the case' | 'their own'>>;

/** What a part of a case has of its own: a list for each such facet, empty where it has no value. */
export type OwnValues = Readonly<
  Record<{ [F in Facet]: (typeof partsHave)[F] extends 'their own' ? F : never }[Facet], readonly string[]>
>;

/** What the parts of a case have from it. */
export const valuesOfParts = (book: Casebook, file: CaseFile): Values => {
  const values = valuesOfCase(book, file);
  return Object.fromEntries(
    facetNames.filter((facet) => partsHave[facet] === 'from the case').map((facet) => [facet, values[facet]]),
  );
};

/** The instruments of some provisions, by their short names. */
export const lawsOf = (book: Casebook, provisions: readonly string[]): string[] => [
  ...new Set(provisions.map((id) => instrumentOf(book, id).short)),
];
