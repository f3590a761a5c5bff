import { drawTimeline } from '../../charts/timeline/draw.ts';
import { drawUpright } from '../../charts/timeline/draw-upright.ts';
import { layoutTimeline } from '../../charts/timeline/layout.ts';
import type { AnswerInput, TimelineLayout } from '../../charts/timeline/stages.ts';
import { layoutUpright, type UprightLayout } from '../../charts/timeline/upright.ts';
import type { TimelineEventInput } from '../../charts/time/dated.ts';
import type { Days } from '../../charts/time/days.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import { lanes } from './timeline.data.ts';

/** What a timeline is drawn from. */
export interface Timed {
  readonly caseId: string;
  readonly events: readonly TimelineEventInput[];
  readonly bands: readonly LawInForce[];
  /** The window in which the story is told; without one all events are drawn. */
  readonly story?: Days | undefined;
  readonly answer?: AnswerInput | undefined;
  /** The width of the widest frame, in pixels. */
  readonly width: number;
  /** What an event is called: its date, how exact it is, its title. */
  readonly nameOf: (id: string) => string;
}

/** A timeline in one frame. */
export interface TimelineFrame {
  readonly frame: 'wide' | 'mid' | 'tall';
  readonly layout: TimelineLayout | UprightLayout;
  readonly drawing: string;
}

/** A timeline in its three frames: two from left to right, one from top to bottom. */
export function timelineFrames({
  caseId,
  events,
  bands,
  story,
  answer,
  width,
  nameOf,
}: Timed): readonly TimelineFrame[] {
  const told = story ? { window: story, story: true, answer } : {};
  const across = (frame: 'wide' | 'mid', wide: number): TimelineFrame => {
    const layout = layoutTimeline(events, lanes, bands, { width: wide, ...told });
    return { frame, layout, drawing: drawTimeline(layout, { caseId, key: `${caseId}-${frame}`, name: nameOf }) };
  };
  const upright = layoutUpright(events, bands, { window: story, answer });
  const drawing = drawUpright(upright, { caseId, key: `${caseId}-tall`, name: nameOf });
  return [across('wide', width), across('mid', 704), { frame: 'tall', layout: upright, drawing }];
}

/** What of all events some frame draws, and how: for its key. */
export interface Drawn {
  readonly events: readonly TimelineEventInput[];
  /** The frames in which some have no words of their own. */
  readonly crowds: readonly TimelineFrame['frame'][];
  /** Whether something goes on beyond the drawing. */
  readonly beyond: boolean;
}

/** What the frames of a timeline draw. */
export function drawnIn(frames: readonly TimelineFrame[], events: readonly TimelineEventInput[]): Drawn {
  const marks = frames.flatMap(({ layout }) => layout.marks);
  const ids = new Set(marks.map(({ id }) => id));
  return {
    events: events.filter(({ id }) => ids.has(id)),
    crowds: frames
      .filter(({ layout }) =>
        'crowds' in layout ? layout.crowds.length > 0 : layout.labels.some(({ kind }) => kind === 'crowd'),
      )
      .map(({ frame }) => frame),
    beyond: marks.some(({ beyond }) => beyond !== undefined),
  };
}
