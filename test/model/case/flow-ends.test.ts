import { describe, expect, it } from 'vitest';
import { flowsAcross, linkingActors, sortsOf } from '../../../src/model/case/flow-ends.ts';
import { madeUp } from '../../made-up/casebook.ts';

const flow = { from: 'customers', to: 'shop', kind: 'collected', label: 'collected: names' } as const;
const taken = {
  from: 'shop',
  to: 'gang',
  kind: 'taken',
  label: 'taken: names',
  wrong: 'alleged',
  problem: 'open',
} as const;
const book = madeUp({
  actors: [
    { id: 'customers', kind: 'group-of-people' },
    { id: 'gang', kind: 'person' },
    { id: 'broker', kind: 'broker' },
  ],
  cases: [
    {
      id: 'one',
      prefix: 'ON',
      flows: [flow, taken, { from: 'shop', to: 'broker' }, { to: undefined, kind: 'deleted', label: 'deleted all' }],
    },
    { id: 'two', prefix: 'TW', flows: [{ from: 'broker', to: 'party' }, flow] },
  ],
});

describe('the ends of flows', () => {
  it('are what their kinds say, but who took data is a thief', () => {
    const sortOf = sortsOf(book);
    expect(['customers', 'shop', 'broker', 'gang'].map(sortOf)).toEqual(['people', 'companies', 'brokers', 'thieves']);
  });

  it('leave out what was deleted', () => {
    expect(flowsAcross(book)).toHaveLength(book.flows.length - 1);
  });

  it('link cases where they are organisations with flows in two, most cases first', () => {
    expect(linkingActors(book).map(({ actor }) => actor.id)).toEqual(['shop', 'broker']);
    expect(linkingActors(book, 1).map(({ actor }) => actor.id)).toEqual(['shop']);
  });
});
