import { describe, expect, it } from 'vitest';
import { namesRegulator, regulatorNamed, withoutRegulator } from '../../../src/search/answers/regulator-in-question.ts';

const warden = regulatorNamed(['Data Warden’s Bureau', 'The DWB', 'Data Warden']);

describe('the regulator in a question', () => {
  it.each([
    ['what did the DWB fine', 'what did fine'],
    ['the dwb’s fines in 2019', 'fines in 2019'],
    ["Toys v Data Warden's Bureau", 'Toys v'],
    ['Toys v the data warden bureau', 'Toys v'],
    ['fines of the regulator', 'fines of'],
    ['the commissioner’s fines', 'fines'],
    ['what did the commission fine', 'what did fine'],
  ])('is found by any name of its record: %s', (text, without) => {
    expect(namesRegulator(text, warden)).toBe(true);
    expect(withoutRegulator(text, warden)).toBe(without);
  });

  it('is no other, and no part of a word', () => {
    for (const text of [
      'what did the ICO fine',
      'the DWBX',
      'a warden',
      'the bureau of toys',
      'fines of the electoral commission',
      'commission paid',
    ])
      expect(namesRegulator(text, warden), text).toBe(false);
  });
});
