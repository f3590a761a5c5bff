import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/schema/nearest.ts';

describe('nearest', () => {
  it('counts a swap of neighbours as one edit', () => {
    expect(editDistance('recrods', 'records')).toBe(1);
  });
  it('finds what was meant', () => {
    expect(nearest('experian-marketng', ['labour-party', 'experian-marketing'])).toBe('experian-marketing');
  });
  it('offers nothing far away', () => {
    expect(nearest('xyz', ['labour-party'])).toBeUndefined();
  });

  it('is the one that goes on where the wrong one stops, if there is one alone', () => {
    const known = ['health-and-pregnancy', 'act/s-1', 'act/s-2', 'wealth'];
    expect(nearest('health', known)).toBe('health-and-pregnancy');
    expect(nearest('act', known)).toBeUndefined();
  });
});
