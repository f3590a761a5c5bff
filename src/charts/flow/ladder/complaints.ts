import { isArrow, pairOf, type Row } from './rows.ts';

/** The leaves that share a giver with this one, and so may stand next to it. */
type Hosts = ReadonlyMap<string, ReadonlySet<string>>;

const hostsOf = (rows: Iterable<Row>): Hosts => {
  const hosts = new Map<string, Set<string>>();
  for (const { left, right } of rows)
    if (right !== undefined && right !== left) hosts.set(right, (hosts.get(right) ?? new Set()).add(left));
  return hosts;
};

/** A row of messages between two leaves, with the giver whose leaves both are. */
export interface Complaint {
  readonly row: Row;
  readonly host: string;
}

/** Those that can be drawn: both ends are leaves of one giver, and so many in a line that none has three neighbours. */
function inLine(rows: ReadonlySet<Row>, hosts: Hosts): Complaint[] {
  const ends = new Map<string, number>();
  const line = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = line.get(at); up !== undefined; up = line.get(at)) at = up;
    return at;
  };
  return [...rows].flatMap((row) => {
    const { left, right = left } = row;
    const host = [...(hosts.get(left) ?? [])].find((id) => hosts.get(right)?.has(id));
    const full = [left, right].some((id) => (ends.get(id) ?? 0) > 1);
    if (host === undefined || full || root(left) === root(right)) return [];
    for (const id of [left, right]) ends.set(id, (ends.get(id) ?? 0) + 1);
    line.set(root(left), root(right));
    return [{ row, host }];
  });
}

/**
 * The messages that pass between two leaves of one giver, such as a complaint about it to its regulator: they are drawn
 * down the column of leaves. An actor that gives anything else is no leaf, and its messages have rows like all others.
 */
export function complaintsOf(rows: readonly Row[]): readonly Complaint[] {
  const flows = new Map<string, number>();
  for (const { left, right } of rows)
    if (right !== undefined) flows.set(pairOf(left, right), (flows.get(pairOf(left, right)) ?? 0) + 1);
  const chosen = new Set(
    rows.filter(
      ({ edge, left, right }) =>
        right !== undefined && right !== left && isArrow(edge) && flows.get(pairOf(left, right)) === 1,
    ),
  );
  for (;;) {
    const others = rows.filter((row) => !chosen.has(row));
    const giving = new Set(others.map(({ left }) => left));
    const before = chosen.size;
    for (const row of [...chosen]) if (giving.has(row.left) || giving.has(row.right ?? '')) chosen.delete(row);
    if (chosen.size < before) continue;
    const drawn = inLine(chosen, hostsOf(others));
    if (drawn.length === before) return drawn;
    const kept = new Set(drawn.map(({ row }) => row));
    for (const row of [...chosen]) if (!kept.has(row)) chosen.delete(row);
  }
}
