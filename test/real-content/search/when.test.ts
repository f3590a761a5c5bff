import { expect, it } from 'vitest';
import { answer } from '../../../src/search/answers/index.ts';
import { known } from './whole-index.ts';

const whenWas = (name: string) => answer(`when was ${name} fined`, known)?.card;

it('a fine that came after another decision has its own day beside the first', () => {
  expect(whenWas('cambridge analytica')?.value).toBe('4 May 2018 and 9 January 2019');
  expect(whenWas('cambridge analytica')?.text).toContain('9 January 2019: £15,000 on SCL Elections');
});

it('of several penalties of one day each is told, and none twice', () => {
  expect(whenWas('capita')).toMatchObject({ value: '15 October 2025' });
  for (const sum of ['£8,000,000', '£6,000,000']) expect(whenWas('capita')?.text?.split(sum)).toHaveLength(2);
});
