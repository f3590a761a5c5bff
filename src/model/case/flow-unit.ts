import { hasWidth } from '../../schema/flow-kind.ts';
import type { Flow, Volume } from '../../schema/flow.ts';

/** What counts for the width of a line: numbers of people and of records about them, and nothing else. */
const comparable = ['people', 'records', 'profiles', 'accounts'] as const;

/**
 * The one unit that a drawing's widths are of: that in which most of its flows are counted; of two alike that of the
 * largest count, people before records.
 */
export function unitOf(flows: readonly Pick<Flow, 'kind' | 'volume'>[]): Volume['unit'] {
  const counted = flows.filter(({ kind, volume }) => hasWidth(kind) && volume.count !== null);
  const often = (unit: string): number => counted.filter(({ volume }) => volume.unit === unit).length;
  const most = (unit: string): number =>
    Math.max(0, ...counted.flatMap(({ volume }) => (volume.unit === unit ? (volume.count ?? 0) : [])));
  return [...comparable].sort((a, b) => often(b) - often(a) || most(b) - most(a))[0] ?? 'people';
}
