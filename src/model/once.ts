/**
 * What is worked out of something that never changes, worked out once: the same answer for the same thing, for as long
 * as the thing is held.
 */
export function once<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const done = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const made = done.get(of) ?? { answer: work(of) };
    done.set(of, made);
    return made.answer;
  };
}

/** Things by each of the keys that they have, those of one key in the order given. */
export function grouped<T, K>(things: readonly T[], keysOf: (thing: T) => Iterable<K>): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}
