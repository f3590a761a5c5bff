import { editDistance } from '../schema/nearest.ts';
import { sound } from './spelling.ts';

/** How many typing slips a word of this length may hold and still be that word. */
export const slips = (length: number): number => (length < 3 ? 0 : length < 7 ? 1 : 2);

/** The pairs of letters of a word, its ends among them, as numbers. */
export function bigrams(word: string): Set<number> {
  const pairs = new Set<number>();
  let before = 94;
  for (let i = 0; i <= word.length; i++) {
    const code = i === word.length ? 36 : word.charCodeAt(i);
    pairs.add(before * 65_536 + code);
    before = code;
  }
  return pairs;
}

/**
 * How far a typed word lies from a known one: typing slips, or one if only the spelling of the same sound differs.
 * More than is allowed for its length is `undefined`.
 */
export function slipsBetween(typed: string, known: string): number | undefined {
  const allowed = slips(typed.length);
  const typing = editDistance(typed, known);
  if (typing <= Math.min(1, allowed)) return typing;
  if (typed.length >= 5 && sound(typed) === sound(known)) return 1;
  if (typing <= allowed) return typing;
  return allowed === 2 && editDistance(sound(typed), sound(known)) <= 1 ? 2 : undefined;
}
