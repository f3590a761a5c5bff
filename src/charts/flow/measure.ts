import { widestOf, wrap } from '../geometry/text.ts';
import { type FlowKind, hasWidth } from '../../schema/flow-kind.ts';
import type { FlowEdgeInput, FlowNodeInput, PlacedEdge } from './stages.ts';

/** Sizes of the wide frame in pixels; type sizes are those of the style sheet. */
export interface Metrics {
  readonly width: number;
  readonly bar: number;
  /** The widest ribbon. */
  readonly ribbon: number;
  readonly badge: number;
  readonly nameSize: number;
  readonly textSize: number;
  readonly lineHeight: number;
  /** The least room between two actors of a rank. */
  readonly gap: number;
}

export const metrics: Metrics = {
  width: 1248,
  bar: 8,
  ribbon: 62,
  badge: 11,
  nameSize: 15,
  textSize: 13,
  lineHeight: 17,
  gap: 26,
};

/** Whether a flow hands over no data: a question, an answer, a message, an end. */
export const isWords = (kind: FlowKind): boolean => !hasWidth(kind);

/** The width of a hollow line, which says nothing. */
const hollow = 7;
/** Under this many pixels a ribbon is a plain line, so wide. */
const leastRibbon = 2.6;
const thread = 2;

/** How a flow is drawn, and how wide. */
export type Stroke = Pick<PlacedEdge, 'drawn' | 'thickness'>;

/**
 * How each flow is drawn: to scale against the largest number; hollow where it is not counted; a plain line where it
 * would be too thin; and an arrow where it is one.
 *
 * @param most the widest ribbon, in pixels
 */
export function strokes<Edge extends FlowEdgeInput>(
  edges: readonly Edge[],
  most: number,
  isArrow: (edge: Edge) => boolean,
): ReadonlyMap<string, Stroke> {
  const largest = edges.reduce((sum, edge) => Math.max(sum, isArrow(edge) ? 0 : (edge.count ?? 0)), 1);
  return new Map(
    edges.map((edge): [string, Stroke] => {
      if (isArrow(edge)) return [edge.id, { drawn: 'line', thickness: thread }];
      if (edge.count === null) return [edge.id, { drawn: 'hollow', thickness: hollow }];
      const thickness = Math.round((edge.count / largest) * most * 10) / 10;
      return [
        edge.id,
        thickness < leastRibbon ? { drawn: 'thread', thickness: thread } : { drawn: 'ribbon', thickness },
      ];
    }),
  );
}

/** The lines of an actor's name and role within a width. */
export interface NameLines {
  readonly name: readonly string[];
  readonly role: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Breaks a name and its role into lines. */
export function nameLines(node: FlowNodeInput, width: number, m: Metrics): NameLines {
  const name = wrap(node.name, width, m.nameSize, 650);
  const role = node.role !== '' ? wrap(node.role, width, m.textSize) : [];
  const widest = Math.max(widestOf(name, m.nameSize, 650), widestOf(role, m.textSize));
  return { name, role, width: widest, height: (name.length + role.length) * m.lineHeight };
}
