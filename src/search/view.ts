import { type Facet, facetNames } from '../model/case/facet-names.ts';
import { type Kind, kinds } from './index-file.ts';

/** The orders in which results can stand; the first needs no mention in the address. */
export const sorts = ['best', 'case', 'new', 'old', 'sum'] as const;
export type Sort = (typeof sorts)[number];

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

/** How many rows are shown at first, and how many more each time. */
export const page = 30;

/** What is shown when the address says nothing. */
export const plainView: View = { text: '', asTyped: false, kind: '', case: '', facets: {}, sort: 'best', upTo: page };

const word = (value: string | null): string => (value !== null && /^[a-z0-9-]{1,60}$/.test(value) ? value : '');

/** Reads a view from an address's query; whatever it does not understand is left out. */
export function readView(search: string): View {
  const parameters = new URLSearchParams(search);
  const upTo = Number(parameters.get('rows') ?? page);
  return {
    text: (parameters.get('q') ?? '').slice(0, 200),
    asTyped: parameters.get('as') === 'typed',
    kind: kinds.find((kind) => kind === parameters.get('kind')) ?? '',
    case: word(parameters.get('case')),
    facets: Object.fromEntries(
      facetNames.flatMap((facet) => {
        const value = word(parameters.get(facet));
        return value === '' ? [] : [[facet, value]];
      }),
    ),
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'best',
    upTo: Number.isInteger(upTo) && upTo > page && upTo <= 3000 ? upTo : page,
  };
}

/** The query of an address that says a view: only what differs from {@link plainView}; empty if nothing does. */
export function writeView(view: View): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== '') parameters.set(name, value);
  };
  set('q', view.text.trim());
  set('as', view.asTyped ? 'typed' : '');
  set('kind', view.kind);
  set('case', view.case);
  for (const facet of facetNames) set(facet, view.facets[facet] ?? '');
  set('sort', view.sort === 'best' ? '' : view.sort);
  set('rows', view.upTo === page ? '' : String(view.upTo));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether a view asks for anything. */
export const asksNothing = ({ text, kind, case: of, facets }: View): boolean =>
  text.trim() === '' && kind === '' && of === '' && Object.keys(facets).length === 0;
