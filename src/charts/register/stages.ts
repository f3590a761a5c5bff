import type { TimelineEventInput } from '../time/dated.ts';
import type { Tick } from '../time/ticks.ts';

/** How the day of a penalty is drawn: a dot where it is known, else a bar over all days that it can be, which a month makes no longer than a dot is wide. */
export type Extent = 'dot' | 'short' | 'bar';

/** One penalty as it enters the chart. */
export interface PenaltyInput {
  readonly id: string;
  /** The panel it belongs to. */
  readonly panel: string;
  /** Pounds; more than nought. */
  readonly amount: number;
  /** The first and the last day that its date can mean, as `YYYY-MM-DD`. */
  readonly earliest: string;
  readonly latest: string;
  readonly precision: TimelineEventInput['precision'];
  readonly status: string;
  /** A name, for those that should carry one where there is room. */
  readonly name?: string;
}

/** A maximum and the time for which it held; `soft` where it went on for older conduct only. */
interface MaximumInput {
  readonly gbp: number;
  readonly from: string;
  readonly to: string;
  readonly soft: boolean;
}

/** One law and its maxima. */
export interface PanelInput {
  readonly key: string;
  readonly title: string;
  /** The maxima in words, the longest first; the first that finds room is written beside their line. */
  readonly maximum: readonly string[];
  readonly maxima: readonly MaximumInput[];
}

/** The measures of a frame in pixels. */
export interface RegisterFrame {
  readonly width: number;
  readonly plot: number;
  readonly left: number;
  /** Half the size of a mark. */
  readonly r: number;
  readonly size: number;
}

export const registerFrames = {
  wide: { width: 1248, plot: 210, left: 70, r: 4.5, size: 13 },
  mid: { width: 704, plot: 210, left: 62, r: 3.6, size: 13 },
  tall: { width: 354, plot: 230, left: 50, r: 3, size: 12.5 },
} as const satisfies Record<string, RegisterFrame>;

/** A penalty in its place; a bar reaches over the days that its date can mean. */
export interface PlacedPenalty {
  readonly id: string;
  readonly panel: string;
  readonly status: string;
  readonly extent: Extent;
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  /** How far it stands from where its day and its sum would put it. */
  readonly moved: { readonly x: number; readonly y: number };
}

/** A line of words with the room it takes. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly left: number;
  readonly width: number;
}

export interface PlacedPanel {
  readonly key: string;
  readonly title: string;
  readonly titleY: number;
  readonly top: number;
  readonly bottom: number;
  readonly amounts: readonly { readonly y: number; readonly text: string }[];
  readonly lines: readonly { readonly x1: number; readonly x2: number; readonly y: number; readonly soft: boolean }[];
  /** Where one maximum gave way to another. */
  readonly risers: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly maximum?: PlacedWords;
}

export interface RegisterLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly panels: readonly PlacedPanel[];
  readonly marks: readonly PlacedPenalty[];
  readonly names: readonly (PlacedWords & { readonly id: string })[];
  readonly years: readonly Tick[];
}
