import type { Box } from '../geometry/box.ts';
import type { AxisPiece } from '../time/scale.ts';
import type { Dated } from '../time/dated.ts';
import type { Label, TimelineLayout } from '../timeline/stages.ts';
import type { LawBand } from '../time/law-bands.ts';
import type { Mark } from '../time/marks.ts';
import type { Words } from '../time/words.ts';

/** An event of any case: what the timeline of one case draws, and where it belongs among all of them. */
export interface EraEvent extends Dated {
  readonly case: string;
  /** The lane it has when each lane is a kind of event. */
  readonly group: string;
  /** True for a step of the investigation that several cases came from. */
  readonly wider: boolean;
}

/** A case, as its lane names it. */
export interface EraCase {
  readonly id: string;
  /** Two to four capitals, said beside an event that stands among those of other cases. */
  readonly prefix: string;
  readonly name: string;
  /** What it came to, in a few words. */
  readonly note: string;
  readonly href: string;
}

/** A lane before it has pixels. */
export interface EraLane {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly href?: string;
  /** In order of time. */
  readonly events: readonly EraEvent[];
  /** How an event is called in this lane, where it is not as everywhere: asked only for those that get words. */
  readonly says?: (event: EraEvent) => EraEvent;
  /** Whether a bar runs from the first event to the last. */
  readonly spanned: boolean;
}

/** A place in a lane that can be pressed: one event, or several that stand too close to be told apart. */
export interface Stop {
  readonly ids: readonly string[];
  readonly x: number;
  readonly mark?: Mark;
  readonly label?: Label;
  /** Set for a crowd: the place of its number. */
  readonly crowd?: { readonly text: string; readonly x: number; readonly y: number; readonly box: Box };
}

/** A lane with pixels. */
export interface DrawnLane {
  readonly id: string;
  readonly name: Words;
  readonly note?: Words;
  readonly href?: string;
  /** How many events of the lane are in the window. */
  readonly count: number;
  /** The height of its line; the lane takes the room between `top` and `bottom`. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  readonly span?: { readonly x1: number; readonly x2: number };
  /** True for a lane far from the screen, which is not drawn. */
  readonly off: boolean;
  /** From left to right. */
  readonly stops: readonly Stop[];
  /** The marks of events that stand in crowds, each place once. */
  readonly crowded: readonly Mark[];
}

/** What part of the whole axis is drawn, from 0 to {@link whole}. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The length of the axis of all time, in units of its own: what a {@link Part} is a part of. */
export const whole = 1000;

export interface EraLayout {
  readonly width: number;
  readonly height: number;
  /** Where the axis begins and ends. */
  readonly x1: number;
  readonly x2: number;
  readonly pieces: readonly AxisPiece[];
  readonly ticks: TimelineLayout['ticks'];
  readonly tickY: number;
  /** The years again under the last lane. */
  readonly footY: number;
  readonly bands: readonly LawBand[];
  readonly bandY: number;
  readonly changes: readonly Words[];
  readonly changeX: readonly number[];
  /** `clear` where the row of years has room for the two strokes. */
  readonly breaks: readonly { readonly x: number; readonly clear: boolean; readonly label: Words }[];
  readonly lanes: readonly DrawnLane[];
}
