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

/** A value as addresses name it. */
export const slugOf = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
