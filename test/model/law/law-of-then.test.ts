import { expect, it } from 'vitest';
import { lawOfThen } from '../../../src/model/law/law-of-then.ts';
import { knownDate } from '../../../src/schema/known-date.ts';

const act = (id: string, from: string, label: string) => ({
  ...{ id, short: label, in_force_from: from, provisions: [] },
  band: { label, short: label },
});
const book = {
  instruments: [act('old', '2000-03-01', 'Old Act'), act('new', '2018-05-25', 'New Act')],
  provisions: [],
};
type Args = Parameters<typeof lawOfThen>;
const said = (date: string, under: string, more: object = {}) =>
  lawOfThen(
    book as unknown as Args[0],
    {
      outcomes: [{ kind: 'monetary-penalty', fate: 'stands', when: knownDate(date), under: [under], ...more }],
    } as unknown as Args[1],
  );

it('says a penalty under the law of before, and until when that was the law', () => {
  expect(said('2020-01-07', 'old/s-1')).toBe(
    'The penalty of 7 January 2020 was imposed under the Old Act, the law until 24 May 2018, though another was in force by then.',
  );
});

it('says nothing of a penalty under the law of its own day, of other outcomes and of other matters', () => {
  expect(said('2018-05-24', 'old/s-1')).toBeUndefined();
  expect(said('2020-01-07', 'new/s-1')).toBeUndefined();
  expect(said('2020-01-07', 'old/s-1', { kind: 'court-order' })).toBeUndefined();
  expect(said('2020-01-07', 'old/s-1', { fate: 'separate' })).toBeUndefined();
  expect(said('2020-01-07', 'old/s-1', { when: undefined })).toBeUndefined();
});
