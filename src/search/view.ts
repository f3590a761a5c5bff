import { type Facet, facetNames, slugOf } from '../model/case/facets.ts';
import { isPublished, standingNow, wordOf } from '../schema/standing.ts';
import { type Kind, kinds } from './index-file.ts';
import { limits } from './limits.ts';

/** The orders in which results can stand; the first needs no mention in the address. */
export const sorts = ['best', 'case', 'new', 'old', 'sum'] as const;
type Sort = (typeof sorts)[number];

/** What a page of results is asked to show. */
export interface View {
  readonly text: string;
  /** True to search for the words as they were typed, without corrections. */
  readonly asTyped: boolean;
  readonly kind: Kind | '';
  /** The case, by the name in its address. */
  readonly case: string;
  /** The chosen value of each facet, by its slug. */
  readonly facets: Partial<Readonly<Record<Facet, string>>>;
  readonly sort: Sort;
  /** How many rows. */
  readonly upTo: number;
}

/** What is shown when the address says nothing. */
export const plainView: View = {
  text: '',
  asTyped: false,
  kind: '',
  case: '',
  facets: {},
  sort: 'best',
  upTo: limits.page,
};

const word = (value: string | null): string => (value !== null && /^[a-z0-9-]{1,60}$/.test(value) ? value : '');

/** Reads a view from an address's query; whatever it does not understand is left out. */
export function readView(search: string): View {
  const parameters = new URLSearchParams(search);
  const upTo = Number(parameters.get('rows') ?? limits.page);
  return {
    text: (parameters.get('q') ?? '').slice(0, limits.letters),
    asTyped: parameters.get('as') === 'typed',
    kind: kinds.find((kind) => kind === parameters.get('kind')) ?? '',
    case: word(parameters.get('case')),
    facets: Object.fromEntries(
      facetNames.flatMap((facet) => {
        const value = word(parameters.get(facet));
        if (value === '') return [];
        // An address may name a standing, of now or of then, where the facet names its word.
        return [[facet, facet === 'standing' && isPublished(value) ? slugOf(wordOf(standingNow(value))) : value]];
      }),
    ),
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'best',
    upTo: Number.isInteger(upTo) && upTo > limits.page && upTo <= limits.most ? upTo : limits.page,
  };
}

/** A view as the parameters of an address; what does not differ from {@link plainView} is empty. */
export const viewParams = (view: View): Readonly<Record<string, string>> => ({
  q: view.text.trim(),
  as: view.asTyped ? 'typed' : '',
  kind: view.kind,
  case: view.case,
  ...Object.fromEntries(facetNames.map((facet) => [facet, view.facets[facet] ?? ''])),
  sort: view.sort === 'best' ? '' : view.sort,
  rows: view.upTo === limits.page ? '' : String(view.upTo),
});

/** The query of an address that says a view: only what differs from {@link plainView}; empty if nothing does. */
export function writeView(view: View): string {
  const said = Object.entries(viewParams(view)).filter(([, value]) => value !== '');
  const query = new URLSearchParams(said).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether a view asks for anything. */
export const asksNothing = ({ text, kind, case: of, facets }: View): boolean =>
  text.trim() === '' && kind === '' && of === '' && Object.keys(facets).length === 0;
