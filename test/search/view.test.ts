import { expect, it } from 'vitest';
import { readView } from '../../src/search/view.ts';

it.each([
  ['overturned', 'set-aside'],
  ['set-aside', 'set-aside'],
  ['under-appeal', 'under-appeal'],
  ['reading', 'a-reading'],
])('an address with the standing %s asks for %s', (written, asked) => {
  expect(readView(`?standing=${written}&law=dpa-1998`).facets).toEqual({ standing: asked, law: 'dpa-1998' });
});
