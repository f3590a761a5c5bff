import type { Layers, Segment } from './stages.ts';

/** Where each segment meets the bars at its two ends, across the flow. */
export type Ports = ReadonlyMap<Segment, { readonly low: number; readonly high: number }>;

/** What the ports need to know of a slot: where its bar lies across the flow. */
export interface Across {
  readonly start: number;
  readonly size: number;
}

/**
 * Spreads the segments along the bars: at each side in the order of their other ends, so that none cross at the
 * bar; parallel ones lines last and then in the order of the story, the same at both ends.
 *
 * @param share the room of each flow at a bar
 */
export function spreadPorts(
  { segments }: Layers,
  across: ReadonlyMap<string, Across>,
  share: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
  lines: ReadonlySet<string>,
): Ports {
  const ports = new Map<Segment, { low: number; high: number }>(
    segments.map((segment) => [segment, { low: 0, high: 0 }]),
  );
  const middle = (key: string): number => {
    const { start = 0, size = 0 } = across.get(key) ?? {};
    return start + size / 2;
  };
  for (const end of ['low', 'high'] as const) {
    const other = end === 'low' ? 'high' : 'low';
    const bySlot = new Map<string, Segment[]>();
    for (const segment of segments) bySlot.set(segment[end], [...(bySlot.get(segment[end]) ?? []), segment]);
    for (const [key, list] of bySlot) {
      list.sort(
        (a, b) =>
          (a[other] === b[other] ? 0 : middle(a[other]) - middle(b[other])) ||
          Number(lines.has(a.edge)) - Number(lines.has(b.edge)) ||
          (numbers.get(a.edge) ?? 0) - (numbers.get(b.edge) ?? 0),
      );
      const { start = 0, size = 0 } = across.get(key) ?? {};
      const total = list.reduce((sum, segment) => sum + (share.get(segment.edge) ?? 0), 0);
      // A crowd keeps from the bar's ends by the radius of a number, so that those at the ends stay in the drawing.
      const span = Math.max(size / 2, size - 2 * 11);
      const scale = total > span && total > 0 ? span / total : 1;
      let at = start + (size - total * scale) / 2;
      for (const segment of list) {
        const room = (share.get(segment.edge) ?? 0) * scale;
        const place = ports.get(segment);
        if (place) place[end] = at + room / 2;
        at += room;
      }
    }
  }
  return ports;
}
