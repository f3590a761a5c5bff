import type { LaneInput } from './stages.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import type { TimelineEventInput } from '../time/dated.ts';

/** An event with what the tool filters and lanes it by; `lane` is its kind. */
interface ToolEvent extends TimelineEventInput {
  /** What it is called where it cannot be seen: its date, how exact it is, its title. */
  readonly name: string;
  /** Its lane when lanes are actors. */
  readonly byActor: string;
  readonly actors: readonly string[];
}

/** What a figure hands to the browser, in `data-timeline`, to be laid out again. */
export interface TimelineData {
  readonly events: readonly ToolEvent[];
  readonly lanes: { readonly kind: readonly LaneInput[]; readonly actor: readonly LaneInput[] };
  readonly bands: readonly LawInForce[];
}
