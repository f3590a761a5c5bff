import { describe, expect, it } from 'vitest';
import { beganOn, decisionsOf, latestDay, newestFirst } from '../../../src/model/case/time.ts';
import { byId } from '../../../src/model/casebook.ts';

import { book } from '../book.ts';
const daysOf = (id: string) => decisionsOf(byId(book.cases, id)).map(({ when }) => when.earliest);
const of = (id: string) => beganOn(byId(book.cases, id));

describe('the day from which a case is counted', () => {
  it('is that of the conduct that had surely begun first', () => {
    expect(of('emmas-diary')).toMatchObject({ when: { edtf: '2017-05-05' }, conduct: true });
    expect(of('british-airways-2020')).toMatchObject({ when: { edtf: '2018-06-22' }, conduct: true });
    expect(of('marriott-2020')).toMatchObject({ when: { edtf: '2018-05-25' }, conduct: true });
  });

  it('is the first event where no conduct before an outcome has a date, and says so', () => {
    const begin = of('experian-marketing');
    expect(begin.conduct).toBe(false);
    expect(begin.event).toBe(byId(book.cases, 'experian-marketing').events[0]);
  });

  it('never lies after the decision', () => {
    for (const file of book.cases) {
      const [decided] = decisionsOf(file);
      if (decided) expect(beganOn(file).when.earliest <= decided.when.earliest, file.id).toBe(true);
    }
  });
});

describe('the days of decision', () => {
  it('leave out other matters and notices that only prepare a decision', () => {
    expect(daysOf('equifax-2018')).toEqual(['2018-09-19']);
    expect(daysOf('equifax-transunion')).toEqual(['2020-10-27', '2020-10-27']);
  });

  it('begin with the regulator, and end with the last court', () => {
    const days = daysOf('political-party-audits');
    expect(days[0]).toBe('2020-11-11');
    expect(daysOf('clearview-ai').at(-1)).toBe('2025-10-06');
  });
});

describe('cases, the newest first', () => {
  const cases = newestFirst(book.cases);

  it('stand by the day of their latest decision', () => {
    const days = cases.map(latestDay);
    expect(days).toEqual([...days].sort().reverse());
    expect(cases.slice(0, 4).map(({ id }) => id)).toEqual([
      'south-staffordshire-2026',
      'reddit-2026',
      'dsg-retail',
      'medialab-2026',
    ]);
  });

  it('begin with the case of the newest penalty of the register that has one', () => {
    const [row] = book.register
      .filter((each) => each.case !== undefined)
      .sort((a, b) => (a.when.latest < b.when.latest ? 1 : -1));
    expect(row?.case).toBe(cases[0]?.id);
  });
});
