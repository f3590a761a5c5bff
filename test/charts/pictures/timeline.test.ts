import fc from 'fast-check';
import { describe, it } from 'vitest';
import { layoutStrip, drawStrip } from '../../../src/charts/timeline/strip.ts';
import { drawTimeline } from '../../../src/charts/timeline/draw.ts';
import { drawUpright } from '../../../src/charts/timeline/draw-upright.ts';
import { layoutTimeline } from '../../../src/charts/timeline/layout.ts';
import type { View } from '../../../src/charts/timeline/stages.ts';
import { layoutUpright } from '../../../src/charts/timeline/upright.ts';
import type { TimelineEventInput } from '../../../src/charts/time/dated.ts';
import { timelineFrames } from '../../../src/components/timeline/frames.data.ts';
import { lanes } from '../../../src/components/timeline/timeline.data.ts';
import { dayNumber } from '../../../src/schema/day.ts';
import { events, lanes as anyLanes } from '../happenings.ts';
import { affair, answer, laws, story } from './events.ts';
import { type Drawn, expectPicture } from './picture.ts';

const nameOf = (id: string): string => `event ${id}`;
const naming = { caseId: 'toy', key: 'toy', name: nameOf };

const across = (some: readonly TimelineEventInput[], view: View, own = lanes): Drawn => {
  const layout = layoutTimeline(some, own, laws, view);
  return { width: layout.width, height: layout.height, classes: 'timeline', inside: drawTimeline(layout, naming) };
};

const upright = (some: readonly TimelineEventInput[], view: Parameters<typeof layoutUpright>[2]): Drawn => {
  const layout = layoutUpright(some, laws, view);
  return { width: layout.width, height: layout.height, classes: 'timeline tall', inside: drawUpright(layout, naming) };
};

/** Sets of events as unlike as cases may be. */
const any = (most: number, years: number, seed: number, count = 1) =>
  fc.sample(events(most, years, most), { numRuns: count, seed });

describe('a timeline', () => {
  it('of a story as its case tells it, in each frame', async () => {
    const frames = timelineFrames({ caseId: 'toy', events: affair, bands: laws, story, answer, width: 1248, nameOf });
    const drawn = frames.map(({ frame, layout: { width, height }, drawing }): Drawn => ({
      ...{ width, height, classes: `timeline ${frame}`, inside: drawing },
    }));
    await expectPicture('timeline-story', 'timeline', ...drawn);
  });

  it('of all events, with years closed and a crowded stretch opened; and with every day as wide as every other', async () => {
    await expectPicture(
      'timeline-whole',
      'timeline',
      across(affair, { width: 1248 }),
      across(affair, { width: 1248, even: true }),
    );
  });

  it('of a few weeks, of a day, and of a length that has no room for its words', async () => {
    const weeks = { from: dayNumber('2018-03-05'), to: dayNumber('2018-04-02') };
    const day = { from: dayNumber('2018-03-14'), to: dayNumber('2018-03-16') };
    await expectPicture(
      'timeline-windows',
      'timeline',
      across(affair, { width: 1248, window: weeks }),
      across(affair, { width: 704, window: day }),
      across(affair, { width: 704, window: { from: answer.from - 60, to: answer.to - 100 }, story: true, answer }),
      across(affair, { width: 704, window: story, story: true, answer: { ...answer, from: answer.to - 30 } }),
    );
  });

  it('whose words have no room for all of them', async () => {
    const [set = []] = any(60, 3, 11);
    await expectPicture('timeline-crowds', 'timeline', across(set, { width: 704 }, anyLanes));
  });

  it.each([1, 2])('of any events (%i)', async (seed) => {
    const sets = any(14, 20, seed, 2);
    await expectPicture(
      `timeline-any-${String(seed)}`,
      'timeline',
      ...sets.map((set) => across(set, { width: 1248 }, anyLanes)),
    );
  });

  it('from top to bottom, of all events and of any', async () => {
    const sets = any(16, 4, 3);
    await expectPicture('timeline-tall-any', 'timeline', upright(affair, {}), ...sets.map((set) => upright(set, {})));
  });

  it('as a strip', async () => {
    const strip = layoutStrip(affair, lanes, 1248);
    await expectPicture('timeline-strip', 'timeline', {
      ...strip,
      classes: 'timeline strip',
      inside: drawStrip(strip, 'All of it'),
    });
  });
});
