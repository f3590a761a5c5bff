import type { Layers } from './stages.ts';

/** How much room a slot takes across the flow: its bar, and what its name needs before it. */
export interface Room {
  /** Room kept free before the bar, for the name. */
  readonly before: number;
  readonly bar: number;
  /** The least that the whole may take behind the bar's beginning, such as a name beside it. */
  readonly least: number;
}

const whole = (room: Room): number => room.before + Math.max(room.bar, room.least);

/**
 * Places the bars of each rank across the flow: each as near to the middle of its neighbours as the order and the
 * gaps allow, in a fixed number of sweeps. Returns where each bar begins; the first room of all begins at 0.
 *
 * @param limit the room there is across, in a frame that cannot grow
 */
export function placeAcross(
  { ranks, segments }: Layers,
  rooms: ReadonlyMap<string, Room>,
  gap: number,
  weight: ReadonlyMap<string, number>,
  limit?: number,
): ReadonlyMap<string, number> {
  const none: Room = { before: 0, bar: 0, least: 0 };
  const room = (key: string): Room => rooms.get(key) ?? none;
  const start = new Map<string, number>();
  const tallest =
    limit ?? Math.max(0, ...ranks.map((slots) => slots.reduce((sum, slot) => sum + whole(room(slot.key)) + gap, -gap)));
  for (const slots of ranks) {
    const total = slots.reduce((sum, slot) => sum + whole(room(slot.key)) + gap, -gap);
    let at = (tallest - total) / 2;
    for (const slot of slots) {
      start.set(slot.key, at + room(slot.key).before);
      at += whole(room(slot.key)) + gap;
    }
  }
  const middle = (key: string): number => (start.get(key) ?? 0) + room(key).bar / 2;
  const settle = (keys: readonly string[], wanted: readonly number[]): void => {
    const floor = limit === undefined ? -Infinity : 0;
    const ceiling = limit ?? Infinity;
    const forward: number[] = [];
    const backward: number[] = [];
    let at = floor;
    keys.forEach((key, i) => {
      forward[i] = Math.max(at, wanted[i] ?? 0);
      at = (forward[i] ?? 0) + whole(room(key)) + gap;
    });
    at = ceiling;
    for (let i = keys.length - 1; i >= 0; i--) {
      const key = keys[i] ?? '';
      backward[i] = Math.min(at - whole(room(key)), wanted[i] ?? 0);
      at = (backward[i] ?? 0) - gap;
    }
    // Both passes keep order and gaps, and so does their mean; at a limit each is first pushed back inside.
    if (limit !== undefined) {
      for (let i = keys.length - 1, end = ceiling; i >= 0; i--) {
        forward[i] = Math.min(forward[i] ?? 0, end - whole(room(keys[i] ?? '')));
        end = (forward[i] ?? 0) - gap;
      }
      let begin = floor;
      keys.forEach((key, i) => {
        backward[i] = Math.max(backward[i] ?? 0, begin);
        begin = (backward[i] ?? 0) + whole(room(key)) + gap;
      });
    }
    keys.forEach((key, i) => start.set(key, ((forward[i] ?? 0) + (backward[i] ?? 0)) / 2 + room(key).before));
  };
  const sweeps = 12;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const down = sweep % 2 === 0;
    for (const slots of down ? ranks : [...ranks].reverse()) {
      const wanted = slots.map((slot) => {
        const near = segments.filter((segment) => segment.low === slot.key || segment.high === slot.key);
        const side =
          sweep < sweeps - 2 ? near.filter((segment) => (down ? segment.high : segment.low) === slot.key) : near;
        const used = side.length > 0 ? side : near;
        const total = used.reduce((sum, segment) => sum + (weight.get(segment.edge) ?? 1), 0);
        const centre =
          total > 0
            ? used.reduce(
                (sum, s) => sum + middle(s.low === slot.key ? s.high : s.low) * (weight.get(s.edge) ?? 1),
                0,
              ) / total
            : middle(slot.key);
        return centre - room(slot.key).bar / 2 - room(slot.key).before;
      });
      settle(
        slots.map((slot) => slot.key),
        wanted,
      );
    }
  }
  return limit === undefined ? closeUp(start, room, 2 * gap) : start;
}

/**
 * Moves everything together where nothing stands across the whole drawing, as between parts that no flow joins, and to
 * the beginning. What stood side by side still does.
 */
function closeUp(
  start: ReadonlyMap<string, number>,
  room: (key: string) => Room,
  widest: number,
): ReadonlyMap<string, number> {
  const spans = [...start]
    .map(([key, at]) => ({ key, at, from: at - room(key).before, to: at - room(key).before + whole(room(key)) }))
    .sort((a, b) => a.from - b.from);
  const closed = new Map<string, number>();
  let end = -Infinity;
  let shift = 0;
  for (const { key, at, from, to } of spans) {
    if (end === -Infinity) shift = from;
    else if (from - end > widest) shift += from - end - widest;
    end = Math.max(end, to);
    closed.set(key, at - shift);
  }
  return closed;
}
