import { expect, it } from 'vitest';
import { byId } from '../../src/model/casebook.ts';
import { grouped, once } from '../../src/model/once.ts';

it('works a thing out once, also where there is no answer', () => {
  let times = 0;
  const answer = once((_: object): string | undefined => {
    times++;
    return undefined;
  });
  const [one, other] = [{}, {}];
  answer(one);
  answer(one);
  expect(times).toBe(1);
  answer(other);
  expect(times).toBe(2);
});

it('groups things under each of their keys once, in the order given', () => {
  const groups = grouped(
    [
      ['a', 'b'],
      ['b', 'c'],
      ['b', 'b'],
    ],
    (letters) => letters,
  );
  expect(groups.get('b')).toEqual([
    ['a', 'b'],
    ['b', 'c'],
    ['b', 'b'],
  ]);
  expect(groups.get('a')).toEqual([['a', 'b']]);
  expect(groups.get('z')).toBeUndefined();
});

it('finds the first record of an id, whether or not a list is frozen', () => {
  const records = [
    { id: 'a', name: 'first' },
    { id: 'a', name: 'second' },
  ];
  expect(byId(records, 'a').name).toBe('first');
  records.push({ id: 'b', name: 'later' });
  expect(byId(records, 'b').name).toBe('later');
  Object.freeze(records);
  expect(byId(records, 'a').name).toBe('first');
  expect(() => byId(records, 'c')).toThrow('no record "c" among 3');
});
