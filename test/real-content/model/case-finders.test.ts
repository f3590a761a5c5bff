import { expect, it } from 'vitest';
import { findersOf } from '../../../src/model/case/finder.ts';
import { book } from '../book.ts';

it.each([
  ['ED-11', ['lifecycle-marketing']],
  ['CA-15', ['former-dcms-committee-member']],
  ['LE-6', ['first-tier-tribunal', 'upper-tribunal']],
  ['TT-5', ['talktalk-law-firms']],
  ['VL-6', ['vote-leave']],
  // Nobody ruled on these two: reporters and lawyers put the record together.
  ['CA-10', ['warrant-press-reports']],
  ['CV-8', ['clearview-law-firms']],
])('%s is by %j', (ref, by) => {
  const finding = book.findings.find((each) => each.ref === ref);
  expect(finding && findersOf(book, finding).map(({ id }) => id)).toEqual(by);
});
