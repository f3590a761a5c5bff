/** An actor that has a bar of its own on the left, with what decides its place. */
interface Station {
  readonly id: string;
  readonly rank: number;
  /** The number of its first flow. */
  readonly step: number;
}

const sooner = (a: Station, b: Station): number => a.step - b.step || a.rank - b.rank || (a.id < b.id ? -1 : 1);

/**
 * The order of stations down the page: none before one that gives to it, the one that the last one gave to next, and
 * else the story's order. Where they run in a circle, the circle is entered at its lowest rank.
 *
 * @param gives for each station those that it gives to, in any order
 */
export function sequence(
  stations: readonly Station[],
  gives: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const waits = new Map(stations.map(({ id }) => [id, 0]));
  for (const [from, list] of gives)
    for (const to of list) if (waits.has(from) && waits.has(to)) waits.set(to, (waits.get(to) ?? 0) + 1);
  const left = new Set([...stations].sort(sooner));
  const ready = new Set([...left].filter(({ id }) => waits.get(id) === 0));
  const byId = new Map(stations.map((station) => [station.id, station]));
  const order: string[] = [];
  for (let last: string | undefined; left.size > 0;) {
    const after = last === undefined ? undefined : gives.get(last);
    const next =
      least(
        [...(after ?? [])].flatMap((id) => byId.get(id) ?? []).filter((each) => ready.has(each)),
        sooner,
      ) ??
      least([...ready], sooner) ??
      least([...left], (a, b) => a.rank - b.rank || sooner(a, b));
    if (!next) break;
    left.delete(next);
    ready.delete(next);
    for (const to of gives.get(next.id) ?? []) {
      waits.set(to, (waits.get(to) ?? 0) - 1);
      const station = byId.get(to);
      if (station && left.has(station) && waits.get(to) === 0) ready.add(station);
    }
    order.push(next.id);
    last = next.id;
  }
  return order;
}

const least = (list: readonly Station[], by: (a: Station, b: Station) => number): Station | undefined =>
  list.reduce<Station | undefined>((best, each) => (best && by(best, each) <= 0 ? best : each), undefined);
