import type { Mistake } from './mistake.ts';

const register = 'register/penalties.csv';

/** Mistakes in the register, a table of comma-separated values. */
export const mistakesInRegister: readonly Mistake[] = [
  {
    name: 'a sector in the register that is no word of the list',
    path: register,
    from: 'retail-and-consumer-services',
    to: 'retail-and-consumer-services medai',
    faults: [
      'bad-value  register/penalties.csv:2:57  "sectors" in shop-2018 names no sector with "medai"; did you mean "media"? (it is the text "retail-and-consumer-services medai")',
    ],
  },
  {
    name: 'a note above older ones',
    path: 'changes.yaml',
    write: '- { date: 2026-02-01, note: New. }\n- { date: 2026-01-01, note: Old. }\n',
    faults: [
      'revision-order  changes.yaml:2:11  note 2 is dated 2026-01-01, before note 1 (2026-02-01); put the newest last',
    ],
  },
  {
    name: 'CSV row with a comma that parts a cell',
    path: 'register/penalties.csv',
    from: ',Notice,',
    to: ',Notice of £1,000,',
    faults: [
      'cells  register/penalties.csv:2:1  this row has 14 cells, the header has 13; a cell that holds a comma stands in double quotes: "£80,000"',
    ],
  },
  {
    name: 'CSV row with too few cells',
    path: register,
    from: ',final,,Notice',
    to: ',final,Notice',
    faults: [
      'cells  register/penalties.csv:2:1  this row has 12 cells, the header has 13; give each column a cell, empty if need be',
    ],
  },
  {
    name: 'CSV amount with a comma',
    path: register,
    from: ',1000,',
    to: ',"1,000",',
    faults: [
      'bad-value  register/penalties.csv:2:27  "amount_gbp" in shop-2018 must be a number without commas or signs, or empty (it is the text "1,000")',
    ],
  },
  {
    name: 'sum of nothing in the register',
    path: register,
    from: ',1000,',
    to: ',0,',
    faults: [
      'impossible-number  register/penalties.csv:2:27  a sum of £0 is none; leave it out where no sum was fixed',
    ],
  },
  {
    name: 'column twice',
    path: register,
    write: 'id,respondent,id\na,b,c\n',
    faults: ['bad-csv  register/penalties.csv:1:15  the column "id" stands twice; keep one'],
  },
  {
    name: 'quote mark beside letters',
    path: register,
    from: ',Shop,',
    to: ',Sh"op,',
    faults: [
      'bad-csv  register/penalties.csv:2:13  a quote mark stands beside other letters here; put the whole cell in quotes, and write each quote mark in it twice',
    ],
  },
  {
    name: 'letters beside a quote',
    path: register,
    from: ',Shop,',
    to: ',"Sh"op,',
    faults: [
      'bad-csv  register/penalties.csv:2:15  a quote mark stands beside other letters here; put the whole cell in quotes, and write each quote mark in it twice',
    ],
  },
  {
    name: 'register without rows',
    path: register,
    write: 'id,respondent,date,amount_gbp\n',
    faults: ['bad-csv  register/penalties.csv:1:1  has a header and no rows; put them back, or take the file out'],
  },
  {
    name: 'columns parted by semicolons',
    path: register,
    write: 'id;respondent;date\na;b;c\n',
    faults: ['bad-csv  register/penalties.csv:1:1  columns are parted by commas; save the file as comma-separated'],
  },
  {
    name: 'date of the register as a spreadsheet writes it',
    path: register,
    from: '2018-08-09',
    to: '09/08/2018',
    faults: [
      'bad-value  register/penalties.csv:2:16  "date" in shop-2018: "09/08/2018" is not a date; write 2018-08-09',
    ],
  },
];
