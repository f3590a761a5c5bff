import { expect, it } from 'vitest';
import { bibtex } from '../../../src/exports/cite/bibtex.ts';
import type { DocumentWork } from '../../../src/exports/cite/work.ts';
import { knownDate } from '../../../src/schema/known-date.ts';

const page: DocumentWork = {
  kind: 'document',
  key: 'post-2018',
  title: 'The ICO fined Toy & Co',
  medium: 'page',
  publisher: 'Evening Post',
  date: knownDate('2018-08-09'),
};

it('an article keeps its newspaper and the day, and a title its capitals', () => {
  expect(bibtex({ ...page, medium: 'newspaper' })).toMatchInlineSnapshot(`
    "@article{post-2018,
      title = {{The ICO fined Toy \\& Co}},
      journal = {{Evening Post}},
      date = {2018-08-09},
      year = {2018},
      month = aug
    }
    "
  `);
  expect(bibtex(page)).toMatch(/^@misc\{[\s\S]*author = \{\{Evening Post\}\}/);
});
