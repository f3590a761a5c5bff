import { describe, it } from 'vitest';
import { axisHeight, drawAxis, drawGrid } from '../../../src/charts/cases-in-time/draw-axis.ts';
import { drawCourse, laneHeight } from '../../../src/charts/cases-in-time/draw-course.ts';
import {
  daysHeight,
  drawDays,
  drawMarks,
  drawStairs,
  type LaneEvent,
  stairsHeight,
} from '../../../src/charts/cases-in-time/draw-events.ts';
import { shapeOf } from '../../../src/charts/time/marks.ts';
import type { Days } from '../../../src/charts/time/days.ts';
import type { Stage, StageKind, Stages } from '../../../src/model/case/course.ts';
import { dayNumber } from '../../../src/schema/day.ts';
import { affair, laws } from './events.ts';
import { type Drawn, expectPicture } from './picture.ts';

const window = (from: string, to: string): Days => ({ from: dayNumber(from), to: dayNumber(to) });
const whole = window('2009-01-01', '2027-01-01');
const stage = (kind: StageKind, from: string, to: string): Stage => ({ kind, ...window(from, to) });

const told: Stages = {
  course: [
    stage('waited', '2016-01-01', '2018-03-12'),
    stage('inquiry', '2018-03-12', '2018-08-09'),
    stage('appeal', '2018-08-09', '2019-02-20'),
    stage('silent', '2019-02-20', '2026-11-29'),
  ],
  conduct: [stage('conduct', '2017-01-09', '2018-05-20'), stage('alleged', '2015-07-01', '2016-07-01')],
  decisions: [dayNumber('2018-08-09'), dayNumber('2019-02-20'), dayNumber('2027-02-20')],
};
const early: Stages = {
  course: [stage('unknown', '2005-01-01', '2011-06-01'), stage('later', '2011-06-01', '2013-01-01')],
  conduct: [stage('conduct', '2008-01-01', '2009-03-01'), stage('unjudged', '2010-05-01', '2010-05-02')],
  decisions: [dayNumber('2011-06-01')],
};

const events: readonly LaneEvent[] = affair.map((event) => ({
  ...{ id: `toy.${event.id}`, date: event.dateLabel, title: event.title, wrong: event.wrong, shape: shapeOf(event) },
  ...{ from: dayNumber(event.earliest), to: dayNumber(event.latest) + 1, key: event.importance >= 3 },
}));

const lane = (height: number, inside: string, width = 760): Drawn => ({
  width,
  height,
  classes: 'lanes-figure lane',
  inside,
});

describe('cases in time', () => {
  it('have an axis with the law in force, and lines down from it', async () => {
    const some = [whole, window('2017-01-01', '2019-01-01'), window('2018-03-01', '2018-04-01')];
    // Of the words in a band and of the ticks a page shows those for which it is wide enough.
    const only = (days: Days, hidden: string): string =>
      drawAxis(days, laws).html.replaceAll(new RegExp(`<text class="(?:${hidden})"[^<]*</text>`, 'g'), '');
    const axis = (inside: string, width: number): Drawn => ({
      ...{ width, height: axisHeight, classes: 'lanes-figure lanes-axis' },
      inside: `<svg>${inside}</svg>`,
    });
    await expectPicture(
      'lanes-axis',
      'lanes',
      ...some.flatMap((each) => [
        axis(only(each, 'near'), 760),
        { ...{ width: 760, height: 40, classes: 'lanes-grid' }, inside: drawGrid(each, laws).html },
        axis(only(each, 'far|tick odd'), 330),
      ]),
    );
  });

  it('are courses of conduct, inquiry and appeal', async () => {
    const part = window('2017-06-01', '2018-12-31');
    await expectPicture(
      'lanes-courses',
      'lanes',
      ...[told, early].flatMap((each) => [whole, part].map((days) => lane(laneHeight, drawCourse(each, days).html))),
    );
  });

  it('open on their key events, and are events day by day in a short window', async () => {
    const month = window('2018-03-01', '2018-04-01');
    const inMonth = events.filter(({ from, to }) => to > month.from && from < month.to);
    await expectPicture(
      'lanes-events',
      'lanes',
      lane(stairsHeight(events), drawStairs(events, whole).html),
      lane(daysHeight(inMonth.length), drawDays(inMonth, month).html),
      lane(laneHeight, drawMarks(events, whole, 17).html),
    );
  });
});
