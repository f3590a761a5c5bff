import { expect, it } from 'vitest';
import { ris } from '../../../src/exports/cite/ris.ts';
import type { DocumentWork } from '../../../src/exports/cite/work.ts';

const page: DocumentWork = {
  kind: 'document',
  key: 'post-2018',
  title: 'The sale',
  medium: 'page',
  publisher: 'Evening Post',
};

it('a newspaper is where an article stands; the publisher of a page is its publisher alone', () => {
  expect(ris({ ...page, medium: 'newspaper' })).toMatch(/^TY {2}- NEWS\r\n[\s\S]*^T2 {2}- Evening Post\r$/m);
  expect(ris(page)).not.toMatch(/^T2/m);
});
