import type { CardRow } from './card.ts';
import type { Known } from './known.ts';

/** A row of the register as a line of an answer: the sum first imposed, and what it stands at where that is another. */
export function penaltyRow({ index, facts }: Known, at: number, head?: string): CardRow | undefined {
  const entry = index.entries[at];
  if (entry?.kind !== 'penalty') return undefined;
  const { title, url, side = [], standing } = entry;
  const now = facts.rows[url]?.now;
  const [sum, date] = side.length > 1 ? side : ['amount not known', side[0] ?? ''];
  return {
    head: head ?? date ?? '',
    title,
    url,
    side: now === undefined ? (sum ?? '') : `${sum ?? ''}, ${now}`,
    ...(standing ? { standing } : {}),
  };
}
