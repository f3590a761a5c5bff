import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answers/index.ts';
import { ask, find, known } from './whole-index.ts';

describe('what lawyers and journalists ask by', () => {
  it.each([
    ['EA/2020/0317', '/cases/experian-marketing/'],
    ['EA/2018/0256', '/cases/facebook-2018/'],
    ['EA/2019/0170', '/cases/true-visions/'],
    ['UA-2023-000512-GIA', '/cases/experian-marketing/'],
    ['16 October 2020', '/timeline/?from=2020-10-16&to=2020-10-16'],
    ['"16 October 2020"', '/register/#british-airways-2020'],
    ['09/08/2018', '/timeline/?from=2018-08-09&to=2018-08-09'],
    ['2018-08-09', '/timeline/?from=2018-08-09&to=2018-08-09'],
    ['§ 55A', '/law/dpa-1998/s-55a/'],
    ['1 065 220', '/cases/emmas-diary/'],
    ['1,065,220', '/cases/emmas-diary/'],
  ])('%s leads to %s', (text, first) => {
    expect(ask(text)[0]).toBe(first);
  });

  it('holds a date where one stands beside a row, and a phrase of small words', () => {
    expect(answer('16 October 2020', known)?.card.text).toContain('£20,000,000');
    expect(find('"had to be"').length).toBeGreaterThanOrEqual(9);
    expect(find('"to whom"').length).toBeGreaterThanOrEqual(6);
  });

  it('leaves out what stands after NOT as after a minus', () => {
    expect(find('experian NOT labour')).toEqual(find('experian -labour'));
    const [both] = find('experian labour');
    expect(find('experian')).toContain(both);
    expect(find('experian NOT labour')).not.toContain(both);
  });

  it('takes a name with an ampersand for one word', () => {
    expect(find('H&L')).toEqual(['/register/#hl-business-consulting-2022']);
    expect(find('A&O')[0]).toBe('/actors/clearview-law-firms/');
  });
});
