import { expect, it } from 'vitest';
import { caseFacts } from '../../../src/model/case/facts.ts';
import { lawPoints } from '../../../src/model/compare/law.ts';
import { madeUpCase } from '../../made-up/casebook.ts';

it('how many a case is about, and the sum for each, are about so many where the source says so', () => {
  const factsOf = (about: boolean) => {
    const { book, file } = madeUpCase({
      outcomes: [{ kind: 'monetary-penalty', by: 'ico', date: '2018-08-09', amount_gbp: 1000, sources: ['notice'] }],
      affected: { count: 2000, unit: 'records', about, note: 'Two thousand.', sources: ['notice'] },
    });
    return caseFacts(book, file).flatMap(({ term, value, note }) =>
      term === 'Records' ? [value] : term === 'Monetary penalty' ? [note] : [],
    );
  };
  expect(factsOf(false)).toEqual(['£1,000 ÷ 2,000 = 50p a record', '2,000']);
  expect(factsOf(true)).toEqual(['£1,000 ÷ about 2,000 = about 50p a record', 'about 2,000']);
});

it('the standing of a case says when an appeal was last looked for, where somebody looked', () => {
  const noteOf = (checked?: string): string | undefined => {
    const { book, file } = madeUpCase({ standing_note: 'no appeal seen', ...(checked ? { checked } : {}) });
    return caseFacts(book, file).find(({ term }) => term === 'Standing')?.note;
  };
  expect(noteOf()).toBe('no appeal seen');
  expect(noteOf('2026-11-27')).toBe('no appeal seen; checked 27 November 2026');
});

it('the rule of a conviction is the offence, whatever else was broken; of a penalty the rule with the most findings', () => {
  const ruleOf = (kind: 'prosecution' | 'monetary-penalty', offence: string) => {
    const under = [offence, 'dpa-1998/s-60'];
    const { book, file } = madeUpCase({
      outcomes: [{ kind, by: 'ico', date: '2019-01-09', amount_gbp: 15_000, under, sources: ['notice'] }],
      findings: [
        { against: ['shop'], provisions: ['dpa-1998/s-7'] },
        { against: ['shop'], provisions: ['dpa-1998/s-7'] },
        { against: ['shop'], provisions: [offence] },
      ],
    });
    return {
      fact: caseFacts(book, file).find(({ note }) => note?.includes('s-7')),
      powers: lawPoints(book, file).flatMap(({ id, entries }) =>
        id === 'powers' ? entries.map(({ key }) => key) : [],
      ),
    };
  };
  const convicted = ruleOf('prosecution', 'dpa-1998/s-47');
  expect(convicted.fact).toMatchObject({
    term: 'Convicted of',
    note: expect.stringMatching(/s-47; also broken: .*s-7$/) as string,
  });
  expect(convicted.powers).toEqual(['dpa-1998/s-60']);
  const fined = ruleOf('monetary-penalty', 'dpa-1998/s-55a');
  expect(fined.fact).toMatchObject({ term: 'Rule broken', note: expect.stringMatching(/s-7$/) as string });
  expect(fined.powers).toEqual(['dpa-1998/s-55a', 'dpa-1998/s-60']);
});

it('the day of a fine that came after another decision is the fine’s, and is not taken for the first decision’s', () => {
  const dayOf = (fate: 'stands' | 'replaced') => {
    const { book, file } = madeUpCase({
      standing: fate === 'stands' ? 'final' : 'varied',
      outcomes: [
        { kind: 'enforcement-notice', by: 'ico', date: '2018-05-04', fate, sources: ['notice'] },
        { kind: 'prosecution', by: 'ico', date: '2019-01-09', amount_gbp: 15_000, sources: ['notice'] },
      ],
    });
    return caseFacts(book, file).find(({ term }) => term === 'Decided');
  };
  expect(dayOf('stands')).toEqual({ term: 'Decided', value: '9 January 2019', note: 'first decision: 4 May 2018' });
  expect(dayOf('replaced')).toMatchObject({ term: 'Decided', note: 'as it stands now: 9 January 2019' });
});
