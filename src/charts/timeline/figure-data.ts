import type { Days } from '../time/days.ts';
import type { AnswerInput, LaneInput } from './stages.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import type { TimelineEventInput } from '../time/dated.ts';

/** An event with what the tool filters and lanes it by. */
interface ToolEvent extends TimelineEventInput {
  /** What it is called where it cannot be seen: its date, how exact it is, its title. */
  readonly name: string;
  readonly kind: string;
  /** Its lane when lanes are actors. */
  readonly byActor: string;
  readonly actors: readonly string[];
}

/** What a figure hands to the browser, in `data-timeline`, to be laid out again. */
export interface TimelineData {
  readonly events: readonly ToolEvent[];
  /** The kinds of event that there are, in order. */
  readonly kinds: readonly LaneInput[];
  readonly lanes: { readonly kind: readonly LaneInput[]; readonly actor: readonly LaneInput[] };
  readonly bands: readonly LawInForce[];
  /** The window in which the story is told. */
  readonly story?: Days;
  readonly answer?: AnswerInput;
}
