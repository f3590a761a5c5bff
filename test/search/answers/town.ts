import { answer } from '../../../src/search/answers/index.ts';
import type { Answered, Known } from '../../../src/search/answers/known.ts';
import { searchFiles } from '../../../src/search/documents/index.ts';
import { madeUp } from '../../made-up/casebook.ts';
import { knownOf } from '../known.ts';

/** A town's three cases, and a register with one name twice. */
const town = madeUp({
  actors: [
    { id: 'toy-shop', name: 'Toy Shop Limited', short: 'Toy Shop', also_known_as: ['Toys and Co'] },
    { id: 'fairground', name: 'Fairground' },
    { id: 'library', name: 'Library' },
    { id: 'museum', name: 'Museum' },
    { id: 'tribunal', name: 'The Tribunal', kind: 'court' },
    {
      id: 'ico',
      name: 'Information Commissioner’s Office',
      also_known_as: ['Information Commissioner'],
      kind: 'regulator',
    },
  ],
  cases: [
    {
      id: 'toy-shop',
      title: 'Toy Shop',
      respondents: ['toy-shop'],
      standing: 'varied',
      standing_note: 'the penalty was cut to £250 on appeal',
      outcomes: [
        {
          kind: 'monetary-penalty',
          by: 'ico',
          amount_gbp: 1000,
          proposed_gbp: 4000,
          date: '2018-08-09',
          fate: 'replaced',
          sources: ['notice'],
        },
        {
          kind: 'court-order',
          by: 'tribunal',
          amount_gbp: 250,
          date: '2019-03',
          reference: '[2019] UKFTT 12 (GRC), appeal EA/2018/0999',
          note: '£250 put in place of £1,000.',
          sources: ['notice'],
        },
      ],
      affected: { count: 300, unit: 'people', at_most: true, note: 'An estimate.', sources: ['notice'] },
      events: [
        { id: 'E1', date: '2018-08-09', kind: 'penalty', title: 'The shop is fined', detail: 'It is.' },
        {
          id: 'E2',
          date: '2018-08',
          kind: 'press',
          title: 'A paper says that dolls listened',
          detail: 'So it says.',
          alleged: true,
        },
        { id: 'E3', date: '2018', kind: 'press', title: 'A year of toys', detail: 'It was.' },
      ],
    },
    {
      id: 'fairground',
      title: 'Fairground',
      respondents: ['fairground'],
      standing_note: 'no appeal seen',
      outcomes: [{ kind: 'monetary-penalty', by: 'ico', amount_gbp: 900, date: '2020-02-01', sources: ['notice'] }],
    },
    {
      id: 'library',
      title: 'Library',
      respondents: ['library'],
      standing: 'closed',
      standing_note: 'without a penalty',
      outcomes: [{ kind: 'reprimand', by: 'ico', date: '2021-05-05', sources: ['notice'] }],
    },
  ],
  register: [
    {
      id: 'toy-shop-2018',
      respondent: 'Toy Shop Limited',
      amount_gbp: '1000',
      amount_now_gbp: '250',
      status: 'varied',
      changed_by: 'tribunal',
      changed_on: '2019-03',
      case: 'toy-shop',
    },
    { id: 'baker-2018', respondent: 'Baker Brothers', amount_gbp: '500', date: '2018-10-10', sector: 'bakery' },
    { id: 'baker-2020', respondent: 'Baker Brothers', amount_gbp: '700', date: '2020', law: 'PECR', sector: 'bakery' },
    { id: 'ferry-2021', respondent: 'Ferry Line', amount_gbp: '20000', date: '2021-01-02', law: 'UK GDPR' },
  ],
  terms: [
    { id: 'doll', term: 'Doll', definition: 'A toy that looks like a person.' },
    { id: 'puppet', term: 'Puppet', definition: 'A doll on strings.' },
  ],
});

const known = knownOf(searchFiles(town, (at) => at));

/** The answer to a question about the town. */
export const inTown = (text: string, some: Partial<Known> = {}): Answered['card'] | undefined =>
  answer(text, { ...known, ...some })?.card;
