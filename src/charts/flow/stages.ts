import type { FlowKind } from '../../schema/flow-kind.ts';
import type { Wrong } from '../../schema/standing.ts';
import type { Box } from '../geometry/box.ts';
import type { Point } from '../geometry/path.ts';

/** An actor to be drawn. */
export interface FlowNodeInput {
  readonly id: string;
  readonly name: string;
  /** A few words under the name; may be empty. */
  readonly role: string;
  /** Declared place from left to right; without one it follows from the flows. */
  readonly column?: number;
}

/** A flow to be drawn. */
export interface FlowEdgeInput {
  readonly id: string;
  /** Its place in the story, from 1; stands on the line. */
  readonly number: number;
  readonly from: string;
  /** Where the data went; what was deleted went nowhere. */
  readonly to?: string;
  readonly label: string;
  /** A second line under the label; may be empty. */
  readonly sub: string;
  /** How many records or people; `null` where it is not known. */
  readonly count: number | null;
  readonly wrong: Wrong | null;
  readonly kind: FlowKind;
  /** True for a message that was due and that by no source was ever given. */
  readonly owed?: boolean;
}

/** A flow between two actors. */
export interface TiedEdge extends FlowEdgeInput {
  readonly to: string;
}

/** The words that stand at the decisive wrong flow. */
export interface CalloutInput {
  /** Id of the flow. */
  readonly flow: string;
  readonly words: string;
  /** A softer second line; may be empty. */
  readonly under: string;
}

/** Actors that were one house, to be framed. */
export interface HouseInput {
  readonly label: string;
  /** Ids of actors; one that is not drawn does not count. */
  readonly members: readonly string[];
}

/** `wide` runs from left to right; `mid` (a tablet) and `tall` (a phone) have one flow a row. */
export type Frame = 'wide' | 'mid' | 'tall';

/** A line of text: where it begins (or ends, or its middle), and the room that it takes. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export interface PlacedNode {
  readonly id: string;
  /** The bar in its parts: one, or the arms of a bar that is folded, or one for each place at which the actor stands. */
  readonly bars: readonly Box[];
  /** True for who took data: the bar is hollow and dashed. */
  readonly taker: boolean;
  /** What stands over the name: "taken by" at a taker; may be empty. */
  readonly over: readonly TextLine[];
  readonly name: readonly TextLine[];
  readonly role: readonly TextLine[];
}

/** The ground on which the bars of a house stand, and its name. */
export interface PlacedHouse {
  readonly members: readonly string[];
  readonly box: Box;
  readonly label: readonly TextLine[];
}

/** The words at the decisive flow, and the hairline that ties them to it. */
export interface PlacedCallout {
  readonly flow: string;
  readonly path: string;
  readonly words: readonly TextLine[];
  readonly under: readonly TextLine[];
}

export interface PlacedEdge {
  readonly id: string;
  readonly number: number;
  readonly kind: FlowKind;
  /** True for a message that was due and that by no source was ever given: its line is dotted and its head hollow. */
  readonly owed: boolean;
  /**
   * `ribbon`: width to scale; `hollow`: the width says nothing; `thread`: a number too small for a ribbon; `line`: an
   * arrow or the stub of what was deleted.
   */
  readonly drawn: 'ribbon' | 'hollow' | 'thread' | 'line';
  readonly wrong: FlowEdgeInput['wrong'];
  /** The middle of the line. */
  readonly path: string;
  /** The edges of a ribbon or a hollow line, the notch before a taker's bar with them; for the others, nothing. */
  readonly sides: readonly string[];
  /** The area of a ribbon or a hollow line, notched where it was taken. */
  readonly area: string;
  readonly thickness: number;
  /** The corners of what a line ends in: an arrowhead, or a bar across it for an end. */
  readonly arrow: readonly Point[];
  /** Where the giver's bar leaked: the hole of what was disclosed by mistake. */
  readonly hole: { readonly x: number; readonly y: number; readonly r: number } | null;
  readonly badge: { readonly x: number; readonly y: number; readonly r: number };
  /** What and how much; empty where there is no room. */
  readonly label: readonly (TextLine & {
    readonly strong: boolean;
    /** True where the words stand on the ribbon itself. */
    readonly within: boolean;
  })[];
}

/** A drawing in its own pixels. */
export interface FlowLayout {
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly houses: readonly PlacedHouse[];
  readonly callout: PlacedCallout | null;
}

/** A place in a rank: an actor, or the way past of a flow that goes further. */
export interface Slot {
  readonly key: string;
  readonly rank: number;
  /** The actor's id, or nothing for a way past. */
  readonly node?: string;
  /** The house that the actor belongs to, by its place among the houses; its slots stand side by side. */
  readonly house?: number;
}

/** The stretch of a flow between two neighbouring ranks. */
export interface Segment {
  readonly edge: string;
  /** Keys of the slots in the lower and in the higher rank. */
  readonly low: string;
  readonly high: string;
}

/** Slots by rank in order, and the segments between them. */
export interface Layers {
  readonly ranks: readonly (readonly Slot[])[];
  readonly segments: readonly Segment[];
}
