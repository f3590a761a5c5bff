import { describe, it } from 'vitest';
import { drawPair } from '../../../src/charts/pair/draw.ts';
import { pairChart } from '../../../src/charts/pair/sides.ts';
import type { DayKind, PairCase, PairFrame } from '../../../src/charts/pair/stages.ts';
import type { TimelineEventInput } from '../../../src/charts/time/dated.ts';
import { dayNumber } from '../../../src/schema/day.ts';
import { affair, laws } from './events.ts';
import { type Drawn, expectPicture } from './picture.ts';

const caseOf = (title: string, events: readonly TimelineEventInput[]): PairCase => ({
  title,
  bands: laws,
  begin: { day: dayNumber(events.find(({ wrong }) => wrong)?.earliest ?? '2018-01-01') },
  events: events.map(({ id, earliest, latest, precision, dateLabel, title: what, importance, wrong, alleged }) => ({
    ...{ id, from: dayNumber(earliest), to: dayNumber(latest), precision, when: dateLabel, title: what },
    ...{ exact: precision === 'day' || precision === 'span', strong: importance >= 3, wrong, alleged },
  })),
});

const one = caseOf(
  'The shop and its list',
  affair.filter(({ importance }) => importance >= 2),
);
const other = caseOf(
  'A hospital with a name of three lines',
  affair
    .filter(({ id }) => ['E4', 'E7', 'E8', 'E17', 'E19'].includes(id))
    .map((event) => ({
      ...event,
      earliest: `${String(Number(event.earliest.slice(0, 4)) + 2)}${event.earliest.slice(4)}`,
      latest: `${String(Number(event.latest.slice(0, 4)) + 2)}${event.latest.slice(4)}`,
      dateLabel: 'two years on',
    })),
);

const pair = (kind: DayKind, frame: PairFrame, width: number, as: Parameters<typeof drawPair>[1]): Drawn => {
  const layout = pairChart(one, other, kind, frame, width);
  return { width, height: layout.height, classes: '', inside: drawPair(layout, as, 'two cases').html };
};

describe('two cases on one axis', () => {
  it('from left to right', async () => {
    await expectPicture(
      'pair-calendar',
      'pair',
      pair('calendar', 'wide', 1248, 'wide'),
      pair('calendar', 'wide', 760, 'mid'),
    );
    await expectPicture('pair-phase', 'pair', pair('phase', 'wide', 1248, 'wide'), pair('phase', 'wide', 760, 'mid'));
  });

  it('from top to bottom', async () => {
    await expectPicture('pair-tall', 'pair', pair('calendar', 'tall', 354, 'tall'), pair('phase', 'tall', 354, 'tall'));
  });
});
