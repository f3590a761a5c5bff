import { expect, it } from 'vitest';
import { plainWords } from '../../../src/model/say/plain.ts';

it.each([
  ['A *wrong* **sum** of `£5`.', 'A wrong sum of £5.'],
  ['It [sold](/cases/toy/) them.', 'It sold them.'],
  ['It sold them.<Cite id="a" /> So.', 'It sold them. So.'],
  ['The <Term id="controller">keeper</Term> knew.', 'The keeper knew.'],
  ['As <Finding ref="TY-1" /> says.', 'As TY-1 says.'],
  ['## Head\n\nOne.\nTwo.\n\n- three\n- four', 'Head One. Two. three four'],
  [
    'Fewer than five (5 \\< 6), 2 * 3 * 4 and a snake_case_name.',
    'Fewer than five (5 < 6), 2 * 3 * 4 and a snake_case_name.',
  ],
  ['{/* not for readers */}Said.', 'Said.'],
  ['<Quote source="a">Words of [hers](https://example.org/).</Quote>\n\nAfter.', 'Words of hers. After.'],
  ['', ''],
])('%j reads %j', (mdx, words) => {
  expect(plainWords(mdx)).toBe(words);
});
