import { expect, it } from 'vitest';
import { decidedOn } from '../../../src/model/case/time.ts';
import { studyTopic } from '../../../src/model/study/topic.ts';
import { book } from '../book.ts';

it('no case of a topic was decided before the one that is called the earliest, or after the one called the latest', () => {
  const named = book.topics.flatMap(({ id }) => {
    const { cases, first } = studyTopic(book, id);
    const days = cases.flatMap(({ file }) => decidedOn(file)?.earliest ?? []).sort();
    return first.flatMap(({ why, file }) => {
      const end = why === 'the earliest decided' ? days[0] : why === 'the latest decided' ? days.at(-1) : undefined;
      return end === undefined
        ? []
        : [{ said: `${id}, ${why}: ${decidedOn(file)?.earliest ?? ''}`, is: `${id}, ${why}: ${end}` }];
    });
  });
  expect(named.map(({ said }) => said)).toEqual(named.map(({ is }) => is));
  expect(named.length).toBeGreaterThan(5);
});
