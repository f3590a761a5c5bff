import { expect, it } from 'vitest';
import { madeUp } from '../../made-up/casebook.ts';
import { draw } from '../draw.ts';

it('a row of the register is reported with its reference and its place', async () => {
  const book = madeUp({ register: [{}] });
  const [row] = book.register;
  const drawing = await draw('register/RegisterDetails', { book, row });
  expect(drawing.linked('Something wrong?')).toBe(
    `/corrections/?about=${encodeURIComponent(`${row?.id ?? ''} in the register`)}&at=/register/%23${row?.id ?? ''}#report`,
  );
});
