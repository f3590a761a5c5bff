import { flowKinds } from '../../../schema/flow-kind.ts';
import type { FlowEdgeInput } from '../stages.ts';

/** A flow in the row that it has to itself: the actor at whose bar it stands on the left, and the one on the right. */
export interface Row {
  readonly edge: FlowEdgeInput;
  readonly left: string;
  /** Nobody where data was deleted. */
  readonly right?: string;
}

/** Whether a flow is drawn as a thin arrow: words, and no data set handed over. */
export const isArrow = ({ kind }: FlowEdgeInput): boolean => flowKinds[kind].drawn === 'arrow';

/** The same for two actors whichever way round. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/**
 * Every flow in its row. Data runs from left to right. A question, an answer or a message stands where data runs
 * between the same two, else with the actor of the lower rank on the left, so that an answer runs back to the left.
 *
 * @param edges in the order of the story
 */
export function rowsOf(edges: readonly FlowEdgeInput[], rank: ReadonlyMap<string, number>): readonly Row[] {
  const left = new Map<string, string>();
  for (const edge of edges) {
    const { from, to } = edge;
    if (to !== undefined && !isArrow(edge) && !left.has(pairOf(from, to))) left.set(pairOf(from, to), from);
  }
  return edges.map((edge): Row => {
    const { from, to, kind } = edge;
    if (to === undefined || kind === 'deleted') return { edge, left: from };
    if (!isArrow(edge)) return { edge, left: from, right: to };
    const pair = pairOf(from, to);
    const first = left.get(pair) ?? ((rank.get(to) ?? 0) < (rank.get(from) ?? 0) ? to : from);
    left.set(pair, first);
    return { edge, left: first, right: first === from ? to : from };
  });
}

/** Rows between the same two actors in the order of the story, but each answer directly under its question. */
export function inDialogue(rows: readonly Row[]): readonly Row[] {
  const open = new Map<Row, Row[]>();
  const sorted: Row[][] = [];
  for (const row of rows) {
    const question =
      row.edge.kind === 'answered' ? [...open.keys()].findLast(({ edge }) => edge.from === row.edge.to) : undefined;
    const place = question && open.get(question);
    if (place) {
      place.push(row);
      open.delete(question);
      continue;
    }
    const own = [row];
    sorted.push(own);
    if (row.edge.kind === 'asked') open.set(row, own);
  }
  return sorted.flat();
}
