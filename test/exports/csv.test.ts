import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/content/csv.ts';
import { csv } from '../../src/exports/csv.ts';
import { flowsCsv } from '../../src/exports/flows-csv.ts';
import { loadCasebook } from '../../src/model/load.ts';
import { withCasebook } from '../content/casebook.ts';

describe('a table as CSV', () => {
  it('reads back as what was written, whatever the cells hold', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => text !== '' && !text.includes('\r') && !text.startsWith('"'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { raw, faults } = readCsv(csv(['a', 'b'], rows).replaceAll('\r\n', '\n'));
        expect(faults).toEqual([]);
        expect(raw).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });
});

describe('the flows of a case as CSV', () => {
  it('has a row a flow, with its number, its ends and its address', () => {
    withCasebook((folder) => {
      const book = loadCasebook(folder);
      const { raw } = readCsv(
        flowsCsv(book, book.flows, { site: 'https://example.org', base: '/' }).replaceAll('\r\n', '\n'),
      );
      expect(raw).toHaveLength(book.flows.length);
      expect(raw[0]).toMatchObject({ id: 'toy.F1', number: '1', url: 'https://example.org/cases/toy/#F1' });
    });
  });
});
