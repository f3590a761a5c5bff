import { expect, it } from 'vitest';
import { caseFacts } from '../../../src/model/case/facts.ts';
import { madeUpCase } from '../../made-up/casebook.ts';

it('the standing of a case says when an appeal was last looked for, where somebody looked', () => {
  const noteOf = (checked?: string): string | undefined => {
    const { book, file } = madeUpCase({ standing_note: 'no appeal seen', ...(checked ? { checked } : {}) });
    return caseFacts(book, file).find(({ term }) => term === 'Standing')?.note;
  };
  expect(noteOf()).toBe('no appeal seen');
  expect(noteOf('2026-11-27')).toBe('no appeal seen; checked 27 November 2026');
});
