import type { CaseClaim, CaseEntry, CasePoint, ComparedCase } from './compared-case.ts';

/** What both cases share under a point; a note that differs is said for each by name. */
export interface SharedEntry extends Omit<CaseEntry, 'note'> {
  readonly notes: readonly string[];
}

/** A row of the table: what both share, what each has of its own, and bars from 0 to 1 on one scale. */
export interface PairRow {
  readonly id: string;
  readonly group: string;
  readonly head: string;
  readonly both: readonly SharedEntry[];
  readonly a: readonly CaseEntry[];
  readonly b: readonly CaseEntry[];
  readonly bars?: {
    readonly a: number;
    readonly b: number;
    /** The same ceiling for both, to which the bars are then drawn. */
    readonly most?: number;
  };
  /** True where nothing differs. */
  readonly same: boolean;
}

function share(a: CaseEntry, b: CaseEntry, names: readonly [string, string]): SharedEntry {
  const { note, ...entry } = a;
  const notes = note === b.note ? [note] : [note && `${names[0]}: ${note}`, b.note && `${names[1]}: ${b.note}`];
  return { ...entry, notes: notes.flatMap((each) => (each === undefined || each === '' ? [] : [each])) };
}

function rowOf(
  point: Omit<CasePoint, 'entries' | 'measure'>,
  a: CasePoint | undefined,
  b: CasePoint | undefined,
  names: readonly [string, string],
): PairRow {
  const [ofA, ofB] = [a?.entries ?? [], b?.entries ?? []];
  const both = ofA.flatMap((entry) => {
    const other = ofB.find(({ key }) => key === entry.key);
    return other ? [share(entry, other, names)] : [];
  });
  const shared = new Set(both.map(({ key }) => key));
  const own = (entries: readonly CaseEntry[]): readonly CaseEntry[] => entries.filter(({ key }) => !shared.has(key));
  const [mA, mB] = [a?.measure, b?.measure];
  const ceiling = mA?.most === mB?.most ? mA?.most : undefined;
  const most = ceiling ?? Math.max(mA?.value ?? 0, mB?.value ?? 0);
  const bars =
    mA && mB && mA.unit === mB.unit && most > 0
      ? { a: mA.value / most, b: mB.value / most, ...(ceiling === undefined ? {} : { most: ceiling }) }
      : undefined;
  const [restA, restB] = [own(ofA), own(ofB)];
  return {
    id: point.id,
    group: point.group,
    head: point.head,
    both,
    a: restA,
    b: restB,
    ...(bars ? { bars } : {}),
    same: restA.length === 0 && restB.length === 0,
  };
}

/** Each finding once: under the first of its topics that the other case has as well, or else under its first. */
function byTopic(
  claims: readonly CaseClaim[],
  others: readonly CaseClaim[],
): ReadonlyMap<string, { title: string; entries: readonly CaseEntry[] }> {
  const known = new Set(others.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const found = new Map<string, { title: string; entries: readonly CaseEntry[] }>();
  for (const { topics, ref, text, standing, href } of claims) {
    const topic = topics.find(({ id }) => known.has(id)) ?? topics[0] ?? { id: 'other', title: 'Other points' };
    const entries = found.get(topic.id)?.entries ?? [];
    found.set(topic.id, { title: topic.title, entries: [...entries, { key: ref, ref, text, standing, href }] });
  }
  return found;
}

/**
 * The table of two cases: every point that either has, in the order of the first case and then what only the second
 * has, findings laid side by side by topic, topics that both have first.
 */
export function pairRows(a: ComparedCase, b: ComparedCase): readonly PairRow[] {
  const names = [a.title, b.title] as const;
  const points = new Map([...a.points, ...b.points].map((point) => [point.id, point]));
  const rows = [...points.values()].map((point) =>
    rowOf(
      point,
      a.points.find(({ id }) => id === point.id),
      b.points.find(({ id }) => id === point.id),
      names,
    ),
  );
  const [topicsA, topicsB] = [byTopic(a.claims, b.claims), byTopic(b.claims, a.claims)];
  const topics = [...new Set([...topicsA.keys(), ...topicsB.keys()])].sort(
    (x, y) => Number(topicsB.has(y) && topicsA.has(y)) - Number(topicsB.has(x) && topicsA.has(x)),
  );
  const findings = topics.map((id): PairRow => ({
    id: `topic-${id}`,
    group: 'Findings',
    head: topicsA.get(id)?.title ?? topicsB.get(id)?.title ?? id,
    both: [],
    a: topicsA.get(id)?.entries ?? [],
    b: topicsB.get(id)?.entries ?? [],
    same: false,
  }));
  const groups = ['Facts', 'Law', 'People and data', 'Time'];
  const all = groups.flatMap((group) => rows.filter((row) => row.group === group));
  return [...all, ...findings];
}
