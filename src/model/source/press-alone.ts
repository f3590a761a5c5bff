import { citedId, type Citation } from '../../schema/claim.ts';
import type { Source } from '../../schema/source.ts';

const secondHand: ReadonlySet<Source['kind']> = new Set(['press', 'law-blog', 'academic', 'dataset']);

/** Whether a claim rests on press and commentary alone: on nobody who decided, legislated or was there. */
export function restsOnPressAlone(citations: readonly Citation[], sources: readonly Source[]): boolean {
  const kinds = citations.flatMap((citation) => sources.find(({ id }) => id === citedId(citation))?.kind ?? []);
  return kinds.length > 0 && kinds.every((kind) => secondHand.has(kind));
}
