import type { Mistake } from './mistake.ts';

/** Mistakes in the register, a table of comma-separated values. */
export const mistakesInRegister: readonly Mistake[] = [
  {
    name: 'a sector in the register that is no word of the list',
    path: 'register/penalties.csv',
    from: 'retail-and-consumer-services',
    to: 'retail-and-consumer-services medai',
    faults: [
      'bad-value  register/penalties.csv:2:57  "sectors" in shop-2018 names no sector with "medai"; did you mean "media"? (it is the text "retail-and-consumer-services medai")',
    ],
  },
  {
    name: 'CSV row with too few cells',
    path: 'register/penalties.csv',
    from: ',final,,Notice',
    to: ',final,Notice',
    faults: [
      'cells  register/penalties.csv:2:1  this row has 12 cells, the header has 13; give each column a cell, empty if need be',
    ],
  },
  {
    name: 'CSV amount with a comma',
    path: 'register/penalties.csv',
    from: ',1000,',
    to: ',"1,000",',
    faults: [
      'bad-value  register/penalties.csv:2:27  "amount_gbp" in shop-2018 must be a number without commas or signs, or empty (it is the text "1,000")',
    ],
  },
];
