import { expect, it } from 'vitest';
import { madeUpCase } from '../made-up/casebook.ts';
import { draw } from './draw.ts';

it('a quotation has its marks in its text, so that whoever copies it has them', async () => {
  const { book, file } = madeUpCase({ sources: [{ id: 'paper' }] });
  const drawing = await draw(
    'mdx/Quote',
    { source: 'paper', by: 'the chairman' },
    { book, file },
    'We sold <b>it</b>.',
  );
  expect(drawing.html).toContain('<q>“We sold <b>it</b>.”</q>');
});
