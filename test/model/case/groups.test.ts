import { describe, expect, it } from 'vitest';
import { dataKindsOf, sectorsOf } from '../../../src/model/case/groups.ts';
import { loadCasebook } from '../../../src/model/load.ts';

const book = loadCasebook('content');

describe('groups of free words', () => {
  it('hold the sector of every case', () => {
    expect(book.cases.filter((file) => sectorsOf(file.sector).includes('Other')).map((file) => file.sector)).toEqual(
      [],
    );
  });

  it('hold the sector of nearly every row of the register', () => {
    const other = book.register.filter((row) => sectorsOf(row.sector).includes('Other'));
    expect(other.map((row) => row.sector).filter((sector) => sector !== 'other')).toEqual([]);
  });

  it('hold every kind of data that a case names', () => {
    const other = book.cases.flatMap((file) => file.data.filter((kind) => dataKindsOf([kind]).length === 0));
    expect(other).toEqual([]);
  });

  it('say a kind once, in one order', () => {
    expect(dataKindsOf(['passport numbers', 'home address', 'names'])).toEqual([
      'Names and contact details',
      'Identity documents',
    ]);
  });
});
