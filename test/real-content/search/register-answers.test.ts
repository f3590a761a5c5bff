import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answers/index.ts';
import { sayPounds } from '../../../src/model/say/money.ts';
import type { RegisterRow } from '../../../src/model/casebook.ts';
import { book } from '../book.ts';
import { known } from './whole-index.ts';

const cardOf = (text: string) => answer(text, known)?.card;

/** The rows of the register that an answer has, by their ids. */
const idsOf = (question: string): readonly string[] =>
  cardOf(question)?.rows?.map(({ url = '' }) => url.slice(url.indexOf('#') + 1)) ?? [];

/** The ids of the largest of some rows. */
const largest = (fits: (row: RegisterRow) => boolean, count = 5): readonly string[] =>
  book.register
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => fits(row))
    .sort((a, b) => (b.row.amount_gbp ?? 0) - (a.row.amount_gbp ?? 0) || a.at - b.at)
    .slice(0, count)
    .map(({ row }) => row.id);

const is2018 = ({ law }: RegisterRow): boolean => law !== 'DPA 1998' && law !== 'PECR';

describe('the largest of what was asked for, and of nothing else', () => {
  it.each<readonly [string, (row: RegisterRow) => boolean]>([
    ['largest fine under the data protection act 2018', is2018],
    ['largest fine under dpa 2018', is2018],
    ['biggest data protection act fine', ({ law }) => law !== 'PECR'],
    ['largest fine under uk gdpr', ({ law }) => law === 'UK GDPR'],
    ['largest gdpr fine', is2018],
    ['largest pecr fine 2020', ({ law, date }) => law === 'PECR' && date.startsWith('2020')],
    ['largest fine under the data protection act 2018 in 2025', (row) => is2018(row) && row.date.startsWith('2025')],
    ['five largest fines in the health sector', ({ sectors }) => sectors.includes('health-and-care')],
    ['biggest public sector fine', ({ sectors }) => sectors.includes('public-sector')],
    ['biggest travel fine', ({ sectors }) => sectors.includes('travel-and-transport')],
    ['biggest transport fine', ({ sectors }) => sectors.includes('travel-and-transport')],
    ['largest fine in financial services', ({ sectors }) => sectors.includes('finance-and-insurance')],
    ['biggest direct marketing fine', ({ kind }) => kind.startsWith('unsolicited')],
    ['largest fine for nuisance calls', ({ kind }) => kind === 'unsolicited-calls'],
    ['biggest law firm fine', ({ sector }) => sector === 'legal services'],
    ['which council was fined the most', ({ sector }) => sector === 'local government'],
    ['largest fine since 2021', ({ date }) => date >= '2021'],
    ['largest fine before 2015', ({ date }) => date < '2015'],
    ['largest fine in 2019 or 2020', ({ date }) => date.startsWith('2019') || date.startsWith('2020')],
    ['fines over £1m', ({ amount_gbp: sum = 0 }) => sum > 1_000_000],
    ['fines above 10 million', ({ amount_gbp: sum = 0 }) => sum > 10_000_000],
    ['fines on solicitors', ({ sector }) => sector === 'legal services'],
    ['largest fine quashed', ({ status }) => status === 'quashed'],
  ])('%s', (question, fits) => {
    expect(idsOf(question)).toEqual(largest(fits));
  });

  it('has no PECR in the smallest under the data protection acts', () => {
    const laws = idsOf('smallest fine under the data protection act').map(
      (id) => book.register.find((row) => row.id === id)?.law,
    );
    expect(laws).toHaveLength(5);
    expect(laws).not.toContain('PECR');
  });

  it('has the place that is asked for', () => {
    expect(idsOf('second largest fine')).toEqual(largest(() => true, 2).slice(1));
    expect(idsOf('third biggest fine')).toEqual(largest(() => true, 3).slice(2));
  });

  it('says that a hundred are not shown', () => {
    expect(cardOf('top 100 fines')?.rows).toHaveLength(10);
    expect(cardOf('top 100 fines')?.text).toContain('The first ten are shown');
  });
});

describe('how many there are', () => {
  const total = (rows: readonly RegisterRow[]): string =>
    sayPounds(rows.reduce((all, { amount_gbp: sum = 0 }) => all + sum, 0));

  it.each<readonly [string, (row: RegisterRow) => boolean]>([
    ['how many fines for nuisance calls', ({ kind }) => kind === 'unsolicited-calls'],
    ['how many fines under the data protection act 2018', is2018],
    ['how many fines under uk gdpr', ({ law }) => law === 'UK GDPR'],
    ['how many fines has the ico issued', () => true],
    ['how many fines in total', () => true],
    ['fines since 2020', ({ date }) => date >= '2020'],
    ['2015-2017 fines', ({ date }) => date >= '2015' && date < '2018'],
    ['councils fined', ({ sector }) => sector === 'local government'],
    ['how many fines were quashed', ({ status }) => status === 'quashed'],
    ['which fines are under appeal', ({ status }) => status === 'appealed'],
    ['how many banks were fined', ({ sector }) => sector === 'banking'],
    ['how many companies were fined under gdpr', is2018],
    // Slips in the words that ask.
    ['fines sicne 2020', ({ date }) => date >= '2020'],
    ['coucils fined', ({ sector }) => sector === 'local government'],
  ])('%s', (question, fits) => {
    const rows = book.register.filter(fits);
    const card = cardOf(question);
    expect(card?.value).toMatch(new RegExp(`^${String(rows.length)} penalt(?:y|ies)`));
    expect(card?.text).toContain(`${total(rows)}${rows.length === 1 ? '' : ' together'} as first imposed`);
    expect(card?.text).toContain('The register is not complete.');
  });

  it('and what they come to', () => {
    const all = `${total(book.register)} together as first imposed`;
    expect(cardOf('total value of all fines')?.value).toBe(all);
    expect(cardOf('how much has the ico fined in total')?.value).toBe(all);
  });

  it('of policemen is not that of forces', () => {
    expect(cardOf('how many police forces were fined')?.value).toMatch(/^\d+ penalties on \d+ names$/);
  });
});

describe('a sector that is asked for and not named', () => {
  it.each(['sector with most fines', 'which industry was fined most', 'how many fines on easylife'])(
    '%s',
    (question) => {
      expect(cardOf(question)).toBeUndefined();
    },
  );

  it('is named in others', () => {
    expect(cardOf('largest fine in the health sector')?.what).toMatch(/[Hh]ealth/);
    expect(cardOf('fines for children’s data')?.what).toContain('children');
  });
});

describe('what was made of penalties', () => {
  it('by appeal has only what was cut, cancelled or set aside by a court', () => {
    const rows = idsOf('successful appeals').map((id) => book.register.find((row) => row.id === id));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(['first-tier-tribunal', 'upper-tribunal']).toContain(row?.changed_by);
      expect(row?.amount_now_gbp ?? 0).toBeLessThan(row?.amount_gbp ?? 0);
    }
  });

  it('says that appeals that failed are not counted', () => {
    expect(cardOf('how many fines were appealed')?.text).toContain('so there were more');
  });
});

describe('a whole name goes before words that say something else', () => {
  it.each(['what was first financial fined', 'first financial fine'])('%s', (question) => {
    expect(cardOf(question)).toMatchObject({
      value: '£175,000',
      links: [{ url: '/register/#first-financial-2013' }, {}],
    });
  });
});

describe('who, and when, has most', () => {
  it('of the register', () => {
    for (const question of ['year with most fines', 'fines by year', 'how many penalties per year'])
      expect(cardOf(question)?.rows?.[0], question).toMatchObject({ head: '2017' });
    expect(cardOf('most fined company')?.rows?.[0]?.head).toMatch(/^[3-9]|^2 penalties/);
  });
});

describe('there is no answer', () => {
  it.each([
    'largest fine in scotland',
    'how many fines in london',
    'fines in wales',
    'biggest british fine',
    'largest fine in manchester',
    'nhs fine',
    'think fine',
    'fine thanks',
    'how many nhs fines',
    'list all nhs fines',
    'smallest hospital fine',
    'scottish fines',
    'scottish councils fined',
    'criminal record penalty',
    'largest fine against three',
    'biggest fine on the ico',
    'largest fine or smallest fine',
    'oldest charity fined',
    'smallest charity fined',
    'largest fine for a hack',
    'largest fine for a leak',
    'biggest home fine',
    'largest energy fine',
    'biggest car fine',
    'largest fine on a royal',
    'first fine appealed',
    'largest fine not under pecr',
    'could uber be fined',
    'how much could uber be fined',
    'where was facebook fined',
    'what was british airways fined in 2019',
  ])('to “%s”', (question) => {
    expect(cardOf(question)).toBeUndefined();
  });
});
