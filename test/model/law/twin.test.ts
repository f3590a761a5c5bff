import { describe, expect, it } from 'vitest';
import { countOn, lawsRead, twinOf } from '../../../src/model/law/twin.ts';
import { byId } from '../../../src/model/casebook.ts';
import { madeUp } from '../../made-up/casebook.ts';

const book = madeUp({
  instruments: [
    {
      id: 'old',
      provisions: [{ id: 'old/s-1', successors: ['new/s-1'] }, { id: 'old/s-2' }],
    },
    { id: 'new', provisions: [{ id: 'new/s-1', twin: 'old/s-1' }, { id: 'new/s-3' }] },
    { id: 'other', provisions: [{ id: 'other/s-1' }] },
  ],
  cases: [{ findings: [{ provisions: ['old/s-1'] }, { provisions: ['old/s-1', 'new/s-1'] }] }],
});
const of = (id: string) => byId(book.provisions, id);

describe('an article of two laws', () => {
  it('is named by the later, and is the twin both ways', () => {
    expect(twinOf(book, of('new/s-1'))?.id).toBe('old/s-1');
    expect(twinOf(book, of('old/s-1'))?.id).toBe('new/s-1');
    expect(twinOf(book, of('old/s-2'))).toBeUndefined();
  });

  it('makes one law of the two, in which each provision stands once', () => {
    const read = lawsRead(book);
    expect(read.map(({ laws }) => laws.map(({ id }) => id))).toEqual([['new', 'old'], ['other']]);
    expect(read[0]?.articles.map((article) => article.map(({ id }) => id))).toEqual([
      ['new/s-1', 'old/s-1'],
      ['new/s-3'],
      ['old/s-2'],
    ]);
    expect(read.flatMap(({ articles }) => articles.flat())).toHaveLength(book.provisions.length);
  });

  it('counts a finding on both of its texts once', () => {
    expect(countOn(book, [of('new/s-1')])).toBe(1);
    expect(countOn(book, [of('new/s-1'), of('old/s-1')])).toBe(2);
  });
});
