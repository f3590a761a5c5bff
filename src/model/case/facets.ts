/** By what cases, what belongs to them and results of a search can be narrowed. */
export const facetNames = ['regulator', 'outcome', 'standing', 'law', 'year', 'sector', 'data'] as const;
export type Facet = (typeof facetNames)[number];

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

/** In which order values of a facet are listed: times from the latest, names by the alphabet, or first by how many they hold. */
const orders: Readonly<Record<Facet, 'latest' | 'name'>> = {
  regulator: 'name',
  outcome: 'name',
  standing: 'name',
  law: 'name',
  year: 'latest',
  sector: 'name',
  data: 'name',
};

/** Sorts the values of a facet by their labels. */
export const byLabel =
  (facet: Facet) =>
  (a: { readonly label: string }, b: { readonly label: string }): number =>
    (a.label < b.label ? -1 : 1) * (orders[facet] === 'latest' ? -1 : 1);

/** Sorts the values of a facet for one who looks for the most: by their counts, unless they are times. */
export const byCount =
  (facet: Facet) =>
  (a: { readonly label: string; readonly count: number }, b: typeof a): number =>
    (orders[facet] === 'latest' ? 0 : b.count - a.count) || byLabel(facet)(a, b);

/** A value as addresses name it. */
export const slugOf = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
