import { expect, it } from 'vitest';
import { madeUpCase } from '../made-up/casebook.ts';
import { draw } from './draw.ts';

it('a case that none is set beside is said to be beside any other', async () => {
  const { book, file } = madeUpCase();
  const drawn = await draw('case/AroundCase', { book, file });
  expect(drawn.said('around-beside')).toEqual(['Beside any other case.']);
});
