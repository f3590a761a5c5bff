import type { Casebook, CaseFile } from '../../model/casebook.ts';
import { type Values, valuesOfCase } from '../../model/case/facet-values.ts';
import { facetNames, slugOf } from '../../model/case/facets.ts';
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

/** What the parts of a case have from it: all but what each has of its own. */
export const valuesOfParts = (book: Casebook, file: CaseFile): Values => {
  const { standing, law, year, ...values } = valuesOfCase(book, file);
  return values;
};

/** The instruments of some provisions, by their short names. */
export const lawsOf = (book: Casebook, provisions: readonly string[]): string[] => [
  ...new Set(provisions.map((id) => instrumentOf(book, id).short)),
];
