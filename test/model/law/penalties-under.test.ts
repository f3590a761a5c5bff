import { expect, it } from 'vitest';
import { penaltiesUnder } from '../../../src/model/law/penalties-under.ts';
import { knownDate } from '../../../src/schema/known-date.ts';

const row = (id: string, law: string, more: object = {}) => ({ id, law, when: knownDate('2012-11'), ...more });
const book = {
  register: [
    row('texts', 'PECR', { changed_by: 'tribunal', changed_on: '2013-10' }),
    row('bins', 'DPA 1998', { changed_by: 'tribunal', changed_on: '2013' }),
    row('faxes', 'DPA 1998'),
    row('till', 'DPA 1998', { citation: '[2026] EWCA Civ 140', when: knownDate('2020-01-07') }),
    row('app', 'UK GDPR', { citation: '[2024] UKFTT 1' }),
    row('calls', 'PECR', { status: 'appealed', when: knownDate('2015') }),
  ],
} as unknown as Parameters<typeof penaltiesUnder>[0];

it('counts the penalties under a power, and names those that were changed, appealed or have a citation, the latest first', () => {
  const under = penaltiesUnder(book, 'dpa-1998/s-55a');
  expect(under?.count).toBe(5);
  expect(under?.changed.map(({ id }) => id)).toEqual(['till', 'calls', 'bins', 'texts']);
  expect(penaltiesUnder(book, 'pecr-2003/reg-31')?.changed.map(({ id }) => id)).toEqual(['calls', 'texts']);
});

it('says nothing of a provision that gives no power to fine', () => {
  expect(penaltiesUnder(book, 'dpa-1998/s-7')).toBeUndefined();
});
