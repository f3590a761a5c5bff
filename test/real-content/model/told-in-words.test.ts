import { expect, test } from 'vitest';
import { book } from '../book.ts';

test('every case lets its people speak, two to five times, and says who is who', () => {
  for (const { id, quotations, cast } of book.cases) {
    expect(quotations.length, id).toBeGreaterThanOrEqual(2);
    expect(quotations.length, id).toBeLessThanOrEqual(5);
    expect(cast.length, id).toBeGreaterThanOrEqual(4);
  }
  expect(book.cases.flatMap(({ quotations }) => quotations).length).toBeGreaterThanOrEqual(90);
});
