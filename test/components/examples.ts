import { madeUp, many } from '../made-up/casebook.ts';
import type { SomeCase } from '../made-up/records.ts';

/** A word as long as none should be, and marks that HTML would act on. */
export const long = 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenversicherung';
export const sharp = "A & B <b>“said” 'so'</b>";

const flow = { from: 'shop', to: 'broker', volume: { count: 1, unit: 'people' as const } };

/** As little as a case may have. */
const bare = madeUp({
  cases: [{ affected: { count: null, note: 'Not known.', sources: ['notice'] } }],
  register: [{}],
});

/** One of each thing, all hanging together. */
const one = madeUp({
  cases: [
    {
      affected: { count: 1, unit: 'people', note: 'One person.', sources: ['notice'] },
      findings: [{ against: ['shop'], flows: ['F1'], events: ['E1'], provisions: ['act/s-1'], topics: ['lists'] }],
      events: [{ actors: ['shop'], flows: ['F1'] }],
      flows: [{ ...flow, wrong: 'found', problem: 'nobody was told', date: '2017-05' }],
      discrepancies: [{}],
    },
  ],
  register: [{ case: 'toy', people_affected: '1' }],
});

/** Two cases of forty of everything that a diagram does not bound, and a dozen actors. */
const forty: SomeCase = {
  prefix: 'FO',
  discrepancies: many(40, (i) => ({ topic: `question ${String(i)}` })),
  flows: many(40, (i) => ({ ...flow, from: `actor-${String(i % 6)}`, to: `actor-${String(6 + (i % 5))}` })),
  events: many(40, (i) => ({ date: String(1960 + i), flows: [`F${String(i + 1)}`], alleged: i % 7 === 0 })),
  findings: many(40, (i) => ({
    flows: [`F${String(i + 1)}`],
    events: [`E${String(i + 1)}`],
    against: many(5, (n) => `actor-${String(n)}`),
    provisions: many(12, (n) => `act/s-${String(n + 1)}`),
    standing: i % 2 === 0 ? 'found' : 'alleged',
    sources: many(40, (n) => `source-${String(n + 1)}`),
  })),
};
const many40 = madeUp({ cases: [{ ...forty, id: 'forty' }, { id: 'other' }], register: many(40, () => ({})) });

/** Every text as long as a word can be, or full of marks. */
const longest = madeUp({
  actors: [
    { id: 'shop', name: `${long} ${sharp}`, description: sharp, also_known_as: [sharp] },
    { id: 'broker', name: sharp, short: sharp },
  ],
  cases: [
    {
      title: `${long} ${sharp}`,
      standfirst: sharp,
      summary: sharp,
      findings: [
        {
          claim: `${sharp} ${long}.`,
          why: sharp,
          against: ['shop', 'broker'],
          flows: ['F1'],
          events: ['E1'],
          provisions: ['act/s-1'],
          other_law: [sharp],
          sources: [{ id: 'notice', at: sharp, words: sharp }],
        },
      ],
      events: [{ title: `${sharp} ${long}`, detail: sharp, date: '2017/..' }],
      flows: [
        {
          ...flow,
          label: `gave ${sharp}`,
          what: [sharp, long],
          purpose: sharp,
          basis: sharp,
          problem: sharp,
          when: long,
        },
      ],
      sources: [{ id: 'notice', title: sharp, publisher: sharp }],
      discrepancies: [{ topic: sharp, right: sharp, why: sharp }],
    },
  ],
  instruments: [{ id: 'act', title: sharp, provisions: [{ id: 'act/s-1', label: `${long}, s 1`, requires: sharp }] }],
  register: [{ respondent: `${long} ${sharp}`, note: sharp, source_title: sharp, amount_gbp: undefined }],
});

/** Casebooks in the states that a component is most likely to draw badly. */
export const examples = [
  ['none', bare],
  ['one', one],
  ['forty', many40],
  ['longest', longest],
] as const;
