import { expect, it } from 'vitest';
import { parts } from '../../src/components/case/parts.data.ts';
import { book } from './book.ts';

it('pages of our own words call a part of a case as its heading does, and leave the number of cases to be counted', () => {
  const titles = Object.values(parts).map(({ title }) => title);
  for (const { id, text } of book.pages) {
    for (const [, title = ''] of text.matchAll(/ under “([^”]+)”/g)) expect(titles, id).toContain(title);
    expect(text, id).not.toMatch(/\b(?:\d+|two|three|thirty-\w+) cases\b/);
  }
});
