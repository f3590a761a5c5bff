import { expect, it } from 'vitest';
import { flowData } from '../../../src/components/flow/flow.data.ts';
import { chartedEvent, timelineEvent } from '../../../src/components/timeline/timeline.data.ts';
import { chartedThen, keptToday } from '../../../src/model/kept/charts.ts';
import { book } from '../book.ts';

it('charts that are kept draw what today’s draw, in every case', () => {
  for (const file of book.cases) {
    const then = chartedThen(keptToday(book, file));
    expect(flowData(then, then)).toEqual(flowData(book, file));
    expect(then.events.map(chartedEvent)).toEqual(file.events.map((event) => timelineEvent(file, event)));
  }
});
