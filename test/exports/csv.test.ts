import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/content/csv.ts';
import { csv } from '../../src/exports/csv.ts';

describe('a table as CSV', () => {
  it('reads back as what was written, whatever the cells hold', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => text !== '' && !text.includes('\r') && !text.startsWith('"') && !/^[=+@\t-]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { raw, faults } = readCsv(csv(['a', 'b'], rows).replaceAll('\r\n', '\n'));
        expect(faults).toEqual([]);
        expect(raw).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });

  it('holds nothing that a spreadsheet would run as a formula, and leaves numbers alone', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (mark, rest) => {
        const [, cell = ''] = csv(['a'], [[mark + rest]]).split(/\r\n(.*)/s);
        expect(cell).toMatch(/^"?'/);
      }),
    );
    expect(csv(['a'], [[-5], ['5-6']])).toBe('a\r\n-5\r\n5-6\r\n');
  });
});
