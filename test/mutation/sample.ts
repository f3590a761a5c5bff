/** A generator of numbers from 0 to 1 that repeats itself for the same seed (mulberry32, T. Ettinger, 2017). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `size` of a list, each as likely as the next, in the order of the list; the same for the same seed. */
export function sample<T>(list: readonly T[], size: number, seed: number): readonly T[] {
  const next = random(seed);
  return list
    .map((item, place) => ({ item, place, lot: next() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, size)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
