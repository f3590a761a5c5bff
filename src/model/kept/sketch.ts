/** How many words a sketch keeps: enough to tell one paragraph of a case from another, few enough for one line. */
const kept = 20;

/** A number of 32 bits for a text: FNV-1a, as its authors published it. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const character of new TextEncoder().encode(text)) sum = Math.imul(sum ^ character, 0x01000193) >>> 0;
  return sum;
}

/** A number as so many characters of base 36. */
const short = (value: number, length: number): string =>
  (value % 36 ** length).toString(36).padStart(length, '0').slice(-length);

/** A short name for a text, in base 36. */
export const nameOf = (text: string, length: number): string => short(hash(text), length);

/** The words of a text that tell it from others: letters and digits, lower case, four or more. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/**
 * A text's sketch: of the hashes of its words the least ones, in order (a "bottom-k" sketch). Two sketches tell how
 * many words two texts share without either text.
 */
export const sketch = (text: string): readonly string[] =>
  [...new Set(wordsIn(text).map((word) => nameOf(word, 3)))].sort().slice(0, kept);

/** How much two texts have in common by their sketches: 0 nothing, 1 the same words. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const both = [...new Set([...a, ...b])].sort().slice(0, Math.max(a.length, b.length));
  if (both.length === 0) return 0;
  return both.filter((mark) => a.includes(mark) && b.includes(mark)).length / both.length;
}
