import { expect, it } from 'vitest';
import { madeUpCase } from '../made-up/casebook.ts';
import { outcome } from '../made-up/records.ts';
import { draw } from './draw.ts';

it('a case to decide is drawn without what its records mark as telling how it ended', async () => {
  const { book, file } = madeUpCase({
    outcomes: [outcome({ date: '2018-08-09' })],
    respondents: ['shop'],
    events: [
      { date: '2017-01-01', title: 'A list is sold', detail: 'It is told.' },
      { date: '2017-02-01', title: 'SECRET title', tells: ['title'] },
      { date: '2017-03-01', title: 'A mother asks', detail: 'SECRET detail.', tells: ['detail'] },
      { date: '2018-05-01', kind: 'notice', title: 'SECRET notice', tells: ['later'] },
      { date: '2018-05-02', kind: 'response', title: 'SECRET answer' },
    ],
    flows: [
      { from: 'mothers', to: 'shop', label: 'gave names', sub: 'on paper', purpose: 'vouchers' },
      { from: 'shop', to: 'broker', label: 'gave a SECRET list', tells: ['label'] },
      {
        ...{ from: 'shop', to: 'thief', kind: 'taken', label: 'taken: names' },
        ...{ sub: 'SECRET line', purpose: 'SECRET purpose', tells: ['sub', 'purpose'] },
      },
    ],
    roles: [
      { actor: 'shop', role: 'SECRET role', short: 'a club', tells: ['role'] },
      { actor: 'thief', role: 'SECRET role', short: 'SECRET short', tells: ['role', 'short'] },
    ],
  });
  const { html, text, elements } = await draw('decide/Facts', { book, file });
  expect(html).not.toContain('SECRET');
  for (const told of ['A list is sold', 'It is told.', 'A mother asks', 'on paper', 'a club'])
    expect(text).toContain(told);
  expect(text.match(/For: [^.]*/g)).toEqual(['For: vouchers']);
  expect(elements.filter(({ tagName }) => tagName === 'small')).toHaveLength(1);
});
