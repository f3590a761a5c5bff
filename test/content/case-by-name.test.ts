import { expect, it } from 'vitest';
import { madeUp } from '../made-up/casebook.ts';

const around = (name: string) => () =>
  madeUp({
    cases: [
      { id: 'one', prefix: 'ON', title: 'A shop', around: [{ name, why: 'the other end of it' }] },
      { id: 'two', prefix: 'TW', title: 'A bank', also_known_as: ['The Bank v Regulator'] },
    ],
  });

it('a case that has a page is named by its record, and what has none by its name', () => {
  for (const name of ['A bank', 'A bank’s lists', 'The Bank v Regulator (No 2)'])
    expect(around(name), name).toThrow('move it to "related" as { case: two }');
  for (const name of ['A bankrupt', 'Claims against A bank', 'A shop, once more'])
    expect(around(name), name).not.toThrow();
});
