import type { SomeBook } from '../made-up/records.ts';

/** The law of the made-up casebook: three Acts, one after another, and PECR beside them. */
export const instruments: NonNullable<SomeBook['instruments']> = [
  {
    ...{ id: 'dpa-1998', short: 'DPA 1998', in_force_from: '2000-03-01', in_force_to: '2018-05-25' },
    band: { label: 'Data Protection Act 1998', short: 'DPA 1998', maximum: 'dpa-1998/s-55a' },
    provisions: [
      { id: 'dpa-1998/s-1', label: 'Data Protection Act 1998, s 1' },
      {
        id: 'dpa-1998/s-4',
        label: 'Data Protection Act 1998, s 4',
        successors: ['uk-gdpr/art-5'],
        maximum: '£500,000',
      },
      { id: 'dpa-1998/s-10', label: 'Data Protection Act 1998, s 10', requires: 'To stop when asked.' },
      { id: 'dpa-1998/s-12', label: 'Data Protection Act 1998, s 12' },
      { id: 'dpa-1998/s-55a', limits: [{ gbp: 500_000, from: '2010-04-06', to: '2018-05-25' }] },
    ],
  },
  {
    ...{ id: 'uk-gdpr', short: 'UK GDPR', in_force_from: '2020-12-31' },
    band: { label: 'UK GDPR', short: 'UK GDPR', maximum: 'dpa-2018/s-157' },
    provisions: [
      {
        id: 'uk-gdpr/art-5',
        label: 'UK GDPR, art 5',
        maximum: '£17.5 million',
        limits: [{ gbp: 17_500_000, turnover_percent: 4 }],
      },
      { id: 'uk-gdpr/art-32', label: 'UK GDPR, art 32' },
      { id: 'uk-gdpr/art-33', label: 'UK GDPR, art 33' },
    ],
  },
  {
    id: 'dpa-2018',
    short: 'DPA 2018',
    provisions: [
      { id: 'dpa-2018/s-155' },
      {
        id: 'dpa-2018/s-157',
        limits: [
          { gbp: 17_500_000, turnover_percent: 4, from: '2020-12-31' },
          { gbp: 8_700_000, from: '2020-12-31' },
        ],
      },
    ],
  },
  {
    ...{ id: 'pecr-2003', short: 'PECR' },
    provisions: [
      { id: 'pecr-2003/reg-21', label: 'PECR 2003, reg 21' },
      { id: 'pecr-2003/reg-31', limits: [{ gbp: 500_000, from: '2011-05-26', to: '2026-02-05' }] },
      { id: 'pecr-2003/reg-31-2026', limits: [{ gbp: 17_000_000, turnover_percent: 4, from: '2026-02-05' }] },
    ],
  },
];
