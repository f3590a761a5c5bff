import { describe, expect, it } from 'vitest';
import { sayCameTo, sayHowItStands, sayOutcome } from '../../../src/model/say/outcome.ts';
import { madeUpCase } from '../../made-up/casebook.ts';
import type { SomeCase } from '../../made-up/records.ts';

type Outcomes = NonNullable<SomeCase['outcomes']>;
const outcome = (some: Partial<Outcomes[number]>): Outcomes[number] => ({
  kind: 'monetary-penalty',
  by: 'ico',
  date: '2018-08-09',
  fate: 'stands',
  note: 'A penalty.',
  sources: ['notice'],
  ...some,
});
const standingOf = { stands: 'final', replaced: 'varied', quashed: 'quashed', separate: 'final' } as const;
const of = (...outcomes: Outcomes) =>
  madeUpCase({ outcomes, standing: standingOf[outcomes[0]?.fate ?? 'stands'] }).file;
const said = (...outcomes: Outcomes): string => sayOutcome(of(...outcomes));

describe('what a case came to', () => {
  it('is a fine, several together, or a conviction', () => {
    expect(said(outcome({ amount_gbp: 140_000 }))).toBe('fined £140,000');
    expect(said(outcome({ amount_gbp: 60_000 }), outcome({ amount_gbp: 45_000 }))).toBe('fined £105,000 in all');
    expect(said(outcome({ kind: 'prosecution', amount_gbp: 15_000 }))).toBe('convicted and fined £15,000');
  });

  it('is what was fined first and what became of it', () => {
    const first = outcome({ amount_gbp: 120_000, fate: 'replaced' });
    expect(said(first, outcome({ kind: 'court-order', amount_gbp: 20_000 }))).toBe('fined £120,000, now £20,000');
    expect(said(outcome({ amount_gbp: 500_000, fate: 'quashed' }), outcome({ kind: 'court-order' }))).toBe(
      'fined £500,000, set aside',
    );
  });

  it('is the kind of decision where no sum was fixed', () => {
    expect(said(outcome({ kind: 'undertaking' }))).toBe('undertaking');
  });

  it('is, in the place of a sum, what stands: never an order of a court where a sum was set aside', () => {
    const came = (...outcomes: Outcomes): string => sayCameTo(of(...outcomes));
    const order = outcome({ kind: 'court-order' });
    expect(came(outcome({ amount_gbp: 140_000 }))).toBe('£140,000');
    expect(came(outcome({ amount_gbp: 120_000, fate: 'replaced' }), { ...order, amount_gbp: 20_000 })).toBe('£20,000');
    expect(came(outcome({ amount_gbp: 500_000, fate: 'quashed' }), order)).toBe('Penalty set aside');
    expect(came(outcome({ kind: 'undertaking' }))).toBe('Undertaking');
  });

  it('ends with where the case stands', () => {
    const { file } = madeUpCase({ outcomes: [outcome({ amount_gbp: 140_000 })] });
    expect(sayHowItStands(file)).toBe('fined £140,000, final');
  });
});
