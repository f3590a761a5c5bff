import type { Entry, Kind } from './index-file.ts';
import { limits } from './limits.ts';
import type { Hit } from './rank.ts';
import type { View } from './view.ts';

/** Rows that stand under one heading. */
export interface Group {
  /** The kind, or the number of the case, that the rows share; neither for one list of everything. */
  readonly kind?: Kind;
  readonly case?: number;
  /** How many results belong here, shown or not. */
  readonly total: number;
  readonly rows: readonly GroupRow[];
}

/** A result, and how many more of its case stand behind it in this group without being shown. */
export interface GroupRow {
  readonly entry: number;
  readonly behind: number;
}

function byKey<K>(hits: readonly Hit[], key: (hit: Hit) => K): Map<K, Hit[]> {
  const groups = new Map<K, Hit[]>();
  for (const hit of hits) {
    const list = groups.get(key(hit));
    if (list) list.push(hit);
    else groups.set(key(hit), [hit]);
  }
  return groups;
}

/** Results of one kind with those of a case together, the first few of each. */
function gathered(entries: readonly Entry[], hits: readonly Hit[], most: number): GroupRow[] {
  const cases = byKey(hits, ({ entry }) => {
    const { case: of, kind } = entries[entry] ?? {};
    return of === undefined || kind === 'case' ? `entry ${String(entry)}` : `case ${String(of)}`;
  });
  return [...cases.values()]
    .flatMap((list) =>
      list.slice(0, limits.ofCase).map(({ entry }, i, shown) => ({
        entry,
        behind: i === shown.length - 1 ? list.length - shown.length : 0,
      })),
    )
    .slice(0, most);
}

/**
 * Puts results under headings: by kind, best kind first, while everything is shown; by case where that is asked for;
 * else in one list.
 */
export function group(entries: readonly Entry[], hits: readonly Hit[], view: View): readonly Group[] {
  if (view.sort === 'best' && view.kind === '') {
    return [...byKey(hits, ({ entry }) => entries[entry]?.kind ?? 'source')].map(([kind, list]) => ({
      kind,
      total: list.length,
      rows: gathered(entries, list, limits.ofKind),
    }));
  }
  if (view.sort === 'case') {
    const cases = [...byKey(hits, ({ entry }) => entries[entry]?.case ?? -1)].sort(
      ([a], [b]) => Number(a === -1) - Number(b === -1),
    );
    return cases.map(([of, list]) => ({
      ...(of === -1 ? {} : { case: of }),
      total: list.length,
      rows: list.slice(0, view.case === '' ? limits.ofKind : view.upTo).map(({ entry }) => ({ entry, behind: 0 })),
    }));
  }
  return [
    {
      ...(view.kind === '' ? {} : { kind: view.kind }),
      total: hits.length,
      rows: hits.slice(0, view.upTo).map(({ entry }) => ({ entry, behind: 0 })),
    },
  ];
}
