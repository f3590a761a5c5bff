import { expect, it } from 'vitest';
import { layoutUpright } from '../../../src/charts/timeline/upright.ts';
import { timelineData } from '../../../src/components/timeline/timeline.data.ts';
import { book } from '../book.ts';

it.each(book.cases.map((file) => [file.id, file] as const))(
  'sets the words of %s on a phone near their marks',
  (_, file) => {
    const { events, bands, story: window, answer } = timelineData(book, file);
    const { labels, marks } = layoutUpright(events, bands, { window, answer });
    const at = new Map(marks.map(({ id, x }) => [id, x]));
    const far = labels.flatMap(({ id, y }) => (id === undefined ? [] : [Math.abs(y + 13 - (at.get(id) ?? NaN))]));
    expect(Math.max(...far)).toBeLessThanOrEqual(110);
    expect(labels.flatMap(({ ids = [] }) => ids).length).toBeLessThanOrEqual(marks.length / 4);
  },
);
