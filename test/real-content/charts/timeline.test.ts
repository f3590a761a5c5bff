import { expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/charts/timeline/layout.ts';
import { lanes, timelineData } from '../../../src/components/timeline/timeline.data.ts';
import { timelineFaults } from '../../charts/timeline-faults.ts';
import { book } from '../book.ts';

/** How wide a timeline is beside the contents of its case's page, and the most events of a story that is quickly told. */
const width = 1016;
const few = 25;

it.each(book.cases.map((file) => [file.id, file] as const))(
  'draws the story of %s in time low enough for a window, with none of its events left out',
  (_, file) => {
    const { events, bands, story, answer } = timelineData(book, file);
    const layout = layoutTimeline(events, lanes, bands, {
      width,
      ...(story && { window: story, story: true, answer }),
    });
    const drawn = new Set(layout.marks.map(({ id }) => id));
    expect(
      timelineFaults(
        layout,
        events.filter(({ id }) => drawn.has(id)),
      ),
    ).toEqual([]);
    expect(layout.height).toBeLessThanOrEqual(drawn.size > few ? 700 : 500);
    // Whatever else has no room for its words, what was wrong has.
    const silent = layout.crowds.flatMap(({ ids }) => ids);
    expect(events.filter(({ id, wrong }) => wrong && silent.includes(id))).toEqual([]);
  },
);
