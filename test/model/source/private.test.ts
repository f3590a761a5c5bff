import { expect, it } from 'vitest';
import { madeUpCase } from '../../made-up/casebook.ts';

it('a note for editors on how a source came to hand is never part of what is published', () => {
  const { book } = madeUpCase({ sources: [{ id: 'notice', seen: 'part', private: 'lent by a friend' }] });
  expect(book.sources.map(({ id, seen }) => [id, seen])).toContainEqual(['notice', 'part']);
  expect(JSON.stringify(book)).not.toContain('lent by a friend');
});
