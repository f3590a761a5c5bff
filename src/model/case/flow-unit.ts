import { hasWidth } from '../../schema/flow-kind.ts';
import type { Flow, Volume } from '../../schema/flow.ts';

/** What counts for the width of a line: numbers of people and of records about them, and nothing else. */
const comparable = ['people', 'records', 'profiles', 'accounts'] as const;

/** The one unit that a drawing's widths are of: that in which most of its flows are counted, people before records. */
export function unitOf(flows: readonly Pick<Flow, 'kind' | 'volume'>[]): Volume['unit'] {
  const counted = flows.filter(({ kind, volume }) => hasWidth(kind) && volume.count !== null);
  const often = (unit: string): number => counted.filter(({ volume }) => volume.unit === unit).length;
  return [...comparable].sort((a, b) => often(b) - often(a))[0] ?? 'people';
}
