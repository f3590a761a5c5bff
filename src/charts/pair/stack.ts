/** Words that begin at a point of the axis, before they have their distance from the line. */
export interface Flag {
  /** The pixel of the event. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** The distance between an event's pixel and the left edge of its words. */
export const indent = 5;
const gap = 3;

/**
 * How far from the line the near edge of each of several words stands: as near as it can without touching other
 * words. Taken from the right, so that what begins earlier goes over what begins later and no leader runs through
 * words.
 *
 * @param flags in order of time
 * @param nearest the least distance from the line
 */
export function stack(flags: readonly Flag[], nearest: number): readonly number[] {
  const placed: { left: number; right: number; near: number; far: number }[] = [];
  const found = flags.map(() => nearest);
  for (let index = flags.length - 1; index >= 0; index--) {
    const flag = flags[index];
    if (!flag) continue;
    const { at, width, height } = flag;
    // The leader is at `at`; words of an earlier event must pass beyond it, not across it.
    const [left, right] = [at - 2, at + indent + width + 8];
    const across = placed.filter((other) => other.left < right && left < other.right);
    // What begins earlier than words that it touches must stand beyond them, or its leader would cross them.
    const beyond = across
      .filter((other) => other.left > left)
      .reduce((most, { far }) => Math.max(most, far + gap), nearest);
    const near = [beyond, ...across.map(({ far }) => far + gap)]
      .filter((distance) => distance >= beyond)
      .sort((a, b) => a - b)
      .find((distance) => across.every((o) => distance >= o.far + gap || distance + height <= o.near - gap));
    found[index] = near ?? beyond;
    placed.push({ left, right, near: near ?? beyond, far: (near ?? beyond) + height });
  }
  return found;
}
