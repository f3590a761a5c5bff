import { type Facet, facetNames } from '../model/case/facets.ts';
import type { CaseOfParts, Entry, FacetValue, Kind } from './index-file.ts';
import type { Hit } from './rank.ts';
import type { View } from './view.ts';

/** A facet value that can be chosen, with how many results have it among those that the other choices leave. */
export interface Choice {
  readonly facet: Facet;
  readonly label: string;
  readonly slug: string;
  readonly count: number;
}

/** Results after narrowing, and the counts that say what narrowing further would leave. */
export interface Narrowed {
  readonly hits: readonly Hit[];
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly choices: readonly Choice[];
}

/** What narrowing needs to know of the index. */
export interface Known {
  readonly entries: readonly Entry[];
  readonly facets: readonly FacetValue[];
  readonly cases: readonly CaseOfParts[];
}

/** Narrows hits to what a view has chosen. Each facet's counts leave its own choice aside, so that it can be changed. */
export function narrow(known: Known, hits: readonly Hit[], view: View): Narrowed {
  const { entries, facets, cases } = known;
  const chosen = new Map<Facet, number>();
  for (const facet of facetNames) {
    const wanted = view.facets[facet];
    if (wanted === undefined) continue;
    chosen.set(
      facet,
      facets.findIndex((value) => value.facet === facet && value.slug === wanted),
    );
  }
  const ofCase = view.case === '' ? undefined : cases.findIndex(({ slug }) => slug === view.case);
  const kinds: Partial<Record<Kind, number>> = {};
  const counts = new Map<number, number>();
  const left: Hit[] = [];
  for (const hit of hits) {
    const entry = entries[hit.entry];
    if (!entry || (ofCase !== undefined && entry.case !== ofCase)) continue;
    const missed = [...chosen].filter(([, value]) => entry.facets?.includes(value) !== true).map(([facet]) => facet);
    const kindFits = view.kind === '' || entry.kind === view.kind;
    if (missed.length === 0) {
      kinds[entry.kind] = (kinds[entry.kind] ?? 0) + 1;
      if (kindFits) left.push(hit);
    }
    if (!kindFits || missed.length > 1) continue;
    for (const value of entry.facets ?? []) {
      // With one choice missed, only another value of that very facet would bring this result back.
      if (missed.length === 0 || facets[value]?.facet === missed[0]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return {
    hits: left,
    kinds,
    choices: facets.flatMap(({ facet, label, slug }, index) => {
      const count = counts.get(index) ?? 0;
      return count > 0 || chosen.get(facet) === index ? [{ facet, label, slug, count }] : [];
    }),
  };
}

/** Puts hits into the order of a view. Ties keep the order of the ranking. */
export function order(entries: readonly Entry[], hits: readonly Hit[], sort: View['sort']): readonly Hit[] {
  if (sort === 'best' || sort === 'case') return hits;
  const date = ({ entry }: Hit): string => entries[entry]?.date ?? '';
  const sum = ({ entry }: Hit): number => entries[entry]?.sum ?? -1;
  // What has no date or no sum stands last, whichever way.
  const compare = {
    new: (a: Hit, b: Hit) => (date(a) === date(b) ? 0 : date(a) < date(b) ? 1 : -1),
    old: (a: Hit, b: Hit) =>
      date(a) === date(b) ? 0 : date(a) === '' || (date(b) !== '' && date(a) > date(b)) ? 1 : -1,
    sum: (a: Hit, b: Hit) => sum(b) - sum(a),
  }[sort];
  return [...hits].sort(compare);
}
