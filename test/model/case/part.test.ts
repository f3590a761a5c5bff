import { describe, expect, it } from 'vitest';
import { actorsIn, sayPart } from '../../../src/model/case/part.ts';
import { madeUpCase } from '../../made-up/casebook.ts';
import { event, flow, outcome, quotation, role } from '../../made-up/records.ts';

const { file: made } = madeUpCase({
  roles: [role('shop', { role: 'seller of the list' }), role('broker')],
  flows: [flow(1)],
  quotations: [
    quotation(1, { speaker: 'commissioner', role: 'Information Commissioner' }),
    quotation(2, { speaker: 'shop' }),
    quotation(3, { speaker: { name: 'Somebody' } }),
  ],
  findings: [{ against: ['director'] }],
  outcomes: [outcome({ by: 'tribunal', against: 'shop', amount_gbp: 1000, date: '2018-08-09' })],
  events: [event(1, { actors: ['witness'] })],
});
// Whoever is named in a made-up case is given a role there; here two have one.
const file = { ...made, roles: made.roles.slice(0, 2) };

describe('a part in a case', () => {
  it('is that of who has a role, is quoted, is named in a finding or an outcome, or takes part in an event', () => {
    const part = (actor: string): string | undefined => sayPart(file, actor);
    expect(part('shop')).toBe('seller of the list');
    expect(part('commissioner')).toBe('quoted (Information Commissioner)');
    expect(part('director')).toBe('named in its findings');
    expect(part('tribunal')).toBe('named in what it came to');
    expect(part('witness')).toBe('takes part in its events');
    expect(part('nobody')).toBeUndefined();
  });

  it('is of each of them, once, and of nobody else', () => {
    expect([...actorsIn(file)].sort()).toEqual([
      'broker',
      'commissioner',
      'director',
      'ico',
      'shop',
      'tribunal',
      'witness',
    ]);
  });
});
