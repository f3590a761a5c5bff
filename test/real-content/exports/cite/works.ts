import { workOfCase, workOfFinding } from '../../../../src/exports/cite/of-page.ts';
import { workOfProvision } from '../../../../src/exports/cite/of-provision.ts';
import { workOfSource } from '../../../../src/exports/cite/of-source.ts';
import type { Work } from '../../../../src/exports/cite/work.ts';

import { book } from '../../book.ts';
const site = { site: 'https://casebook.example', base: '/' };

/** Everything on the site that can be cited. */
export const works: readonly Work[] = [
  ...book.findings.map((finding) => workOfFinding(book, finding, site)),
  ...book.cases.map((file) => workOfCase(file, site)),
  ...book.sources.map((source) => workOfSource(book, source)),
  ...book.provisions.map(({ id }) => workOfProvision(book, id)),
];

/** The work with a key; throws when there is none. */
export function work(key: string): Work {
  const found = works.find((each) => each.key === key);
  if (!found) throw new Error(`no work ${key}`);
  return found;
}

/** A work of which only the title is of interest. */
export const titled = (title: string): Work => ({
  kind: 'document',
  medium: 'page',
  key: 'some-page',
  title,
  publisher: 'Café & Sons',
  url: 'https://example.org/a_b?c=1&d=%20#e',
});

/** The key of a finding in its newest version. */
export function newest(ref: string): string {
  const key = works.map((each) => each.key).find((each) => each.startsWith(`${ref}-v`));
  if (key === undefined) throw new Error(`no finding ${ref}`);
  return key;
}
