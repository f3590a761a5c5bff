import { describe, expect, it } from 'vitest';
import { flowsAcross, linkingActors, sortsOf } from '../../../src/model/case/flow-ends.ts';
import { madeUp } from '../../made-up/casebook.ts';
import { twoCases as book } from '../../made-up/two-cases.ts';

describe('the ends of flows', () => {
  it('are what their kinds say, but who took data is a thief', () => {
    const sortOf = sortsOf(book);
    expect(['customers', 'shop', 'broker', 'gang'].map(sortOf)).toEqual(['people', 'companies', 'brokers', 'thieves']);
  });

  it('leave out what was deleted', () => {
    expect(flowsAcross(book)).toHaveLength(book.flows.length - 1);
  });

  it('leave out what was owed and never sent', () => {
    const owing = madeUp({
      cases: [{ flows: [{}, { from: 'shop', to: 'customers', kind: 'told', label: 'owed a notice' }] }],
    });
    expect(flowsAcross(owing).map(({ id }) => id)).toEqual(['F1']);
  });

  it('link cases where they are organisations with flows in two, most cases first', () => {
    expect(linkingActors(book).map(({ actor }) => actor.id)).toEqual(['shop', 'broker']);
    expect(linkingActors(book, 1).map(({ actor }) => actor.id)).toEqual(['shop']);
  });
});
