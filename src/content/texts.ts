import type { Path } from './document.ts';

/** A text in the value of a file, and the steps to it. */
interface Written {
  readonly text: string;
  readonly path: Path;
}

/**
 * Every text in a value, in its order.
 *
 * @param enters whether what stands under a key is looked at
 */
export function textsIn(value: unknown, enters = (_: string): boolean => true, path: Path = []): readonly Written[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    enters(key) ? textsIn(each, enters, [...path, Array.isArray(value) ? Number(key) : key]) : [],
  );
}
