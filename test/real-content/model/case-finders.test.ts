import { expect, it } from 'vitest';
import { findersOf } from '../../../src/model/case/finder.ts';
import { book } from '../book.ts';

it.each([
  ['ED-11', ['lifecycle-marketing']],
  ['CA-15', ['former-dcms-committee-member']],
  ['LE-6', ['first-tier-tribunal', 'upper-tribunal']],
  ['TT-5', ['talktalk-law-firms']],
  ['VL-6', ['vote-leave']],
  // Nobody ruled on this: reporters put the record together, and it stands as alleged.
  ['CA-10', ['warrant-press-reports']],
  // Lawyers report it; what sent the breaches back to be heard is the Upper Tribunal’s order.
  ['CV-8', ['upper-tribunal']],
])('%s is by %j', (ref, by) => {
  const finding = book.findings.find((each) => each.ref === ref);
  expect(finding && findersOf(book, finding).map(({ id }) => id)).toEqual(by);
});
