import { madeUp } from './casebook.ts';

const flow = { from: 'customers', to: 'shop', kind: 'collected', label: 'collected: names' } as const;
const taken = {
  from: 'shop',
  to: 'gang',
  kind: 'taken',
  label: 'taken: names',
  wrong: 'alleged',
  problem: 'open',
} as const;
/** Two cases whose flows share actors: people, a shop, a broker, a party, and a gang that took data. */
export const twoCases = madeUp({
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
