import type { Document, Path } from '../document.ts';
import type { Fault } from '../fault.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** What leads from one record to others of its kind, and may not lead back. */
interface Link {
  readonly document: Document;
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** The first link of each ring, with the ids on the way round. */
function rings(links: readonly Link[]): readonly { readonly link: Link; readonly way: readonly string[] }[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  const said = new Set<string>();
  return links.flatMap((link) => {
    const way = wayBack(next, link.to, link.from);
    if (!way || way.some((id) => said.has(id))) return [];
    for (const id of way) said.add(id);
    return [{ link, way }];
  });
}

/** A way from one id to another along the links, both in it. */
function wayBack(
  next: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): readonly string[] | undefined {
  const came = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of came.keys()) {
    if (id === to) {
      const way: string[] = [];
      for (let at: string | undefined = id; at !== undefined; at = came.get(at)) way.unshift(at);
      return way;
    }
    for (const other of next.get(id) ?? []) if (!came.has(other)) came.set(other, id);
  }
  return undefined;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function linksOf(document: Document, key: string, within?: string): readonly Link[] {
  const records = within === undefined ? [document.raw] : itemsOf(part(document.raw, within));
  return records.flatMap((record, index) => {
    const value = part(record, key);
    const base = within === undefined ? [key] : [within, index, key];
    const targets = Array.isArray(value) ? itemsOf(value) : [value];
    return targets.flatMap((target, at) => {
      const to = typeof target === 'object' ? text(part(target, 'case')) : text(target);
      const path = Array.isArray(value) ? [...base, at] : base;
      return to === '' ? [] : [{ document, from: text(part(record, 'id')), to, path }];
    });
  });
}

const say = (found: ReturnType<typeof rings>, word: string): Fault[] =>
  found.map(({ link, way }) =>
    faultAt(
      link.document,
      'ring',
      link.path,
      way.length === 1
        ? `${link.from} names itself under ${word}; take it out`
        : `${word} leads from ${link.from} back to itself (${[link.from, ...way].join(' → ')}); take one of these out`,
    ),
  );

/** Nothing is part of itself, follows from itself or is related to itself, by whatever way round. */
export const ring: Rule = ({ documents }) => {
  const of = (kind: Document['kind'], key: string, within?: string): readonly Link[] =>
    documents.filter((document) => document.kind === kind).flatMap((document) => linksOf(document, key, within));
  const selves = (links: readonly Link[]) => rings(links.filter(({ from, to }) => from === to));
  return [
    ...say(rings(of('actor', 'part_of')), 'part_of'),
    ...say(rings(of('instrument', 'successors', 'provisions')), 'successors'),
    ...say(selves(of('instrument', 'amends', 'provisions')), 'amends'),
    ...say(selves(of('term', 'see')), 'see'),
    ...say(selves(of('case', 'related')), 'related'),
  ];
};
