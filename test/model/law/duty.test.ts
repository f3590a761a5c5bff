import { expect, it } from 'vitest';
import { isDuty } from '../../../src/model/law/duty.ts';

it.each([
  ['gdpr/art-5/1/a', true],
  ['gdpr/art-8', true],
  ['uk-gdpr/art-83', false],
  ['echr/art-8', false],
  ['dpa-1998/s-55a', false],
  // An offence is a duty too: a company was convicted of it.
  ['dpa-1998/s-47', true],
  ['dpa-1998/s-60', false],
  ['dpa-2018/s-170', true],
  ['dpa-2018/s-155', false],
])('%s is a duty that a respondent can break: %s', (id, is) => {
  expect(isDuty(id)).toBe(is);
});
