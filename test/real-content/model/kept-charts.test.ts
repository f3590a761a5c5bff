import { expect, it } from 'vitest';
import { flowData } from '../../../src/components/flow/flow.data.ts';
import { chartedEvent, timelineEvent } from '../../../src/components/timeline/timeline.data.ts';
import { chartedThen, keptToday } from '../../../src/model/kept/charts.ts';
import { book } from '../book.ts';

it('charts that are kept draw what today’s draw, in every case', () => {
  for (const file of book.cases) {
    const then = chartedThen(keptToday(book, file));
    expect(flowData(then, then)).toEqual(flowData(book, file));
    // Versions that were kept do not say who acted, and have the lane of the kind.
    const lane = 'as kept';
    const laneless = (event: object): object => ({ ...event, lane });
    expect(then.events.map(chartedEvent).map(laneless)).toEqual(
      file.events.map((event) => laneless(timelineEvent(book, file, event))),
    );
  }
});
