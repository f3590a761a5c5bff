import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { loadCasebook } from '../../src/model/load.ts';
import { withCasebook } from './casebook.ts';

const files = readdirSync(join(import.meta.dirname, 'sound'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.\w+$/.test(file))
  .sort();

/** How often content is spoilt: `MUTATIONS=100000 SEED=7 npx vitest run test/content/mutate.test.ts` takes an hour. */
const runs = Number(process.env['MUTATIONS'] ?? 300);
const seed = process.env['SEED'];

/** No reading of a small casebook takes longer, in ms of the processor's own time, so that a busy machine changes nothing. */
const longest = 2000;

/** A way to spoil a file: at a place (a share of its length), cut some bytes and put others there. */
const spoiling = fc.record({
  file: fc.constantFrom(...files),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '\t',
      '---\n',
      '- ',
      ': ',
      '"',
      '{',
      '<X />',
      '{1}',
      '&a *a',
      '2017-99',
      '\0',
      '\r\n',
      '[]',
      'null',
      '!!js',
      '*a',
      ' #5 ',
      '[[[[[[[[[[',
      '<'.repeat(500),
      '- '.repeat(500),
      '![x](./y.js)',
      '{/* x */}',
      '\u202e',
      '9999',
      'constructor',
      '/../',
      '"a"b',
    ),
  ),
});

describe('the checker, given good content with a spoilt piece', () => {
  it('loads it or faults it with a sentence, soon, and never falls over', { timeout: 60_000 + runs * 100 }, () => {
    withCasebook((folder) => {
      fc.assert(
        fc.property(spoiling, ({ file, at, cut, put }) => {
          const path = join(folder, file);
          const before = readFileSync(path);
          const place = Math.floor(before.length * at);
          writeFileSync(
            path,
            Buffer.concat([before.subarray(0, place), Buffer.from(put), before.subarray(place + cut)]),
          );
          const begun = process.cpuUsage();
          try {
            const { faults } = readContent(folder);
            if (faults.length === 0) loadCasebook(folder);
            const { user, system } = process.cpuUsage(begun);
            expect((user + system) / 1000).toBeLessThan(longest);
            for (const fault of faults) {
              expect(fault.line).toBeGreaterThan(0);
              expect(fault.column).toBeGreaterThan(0);
              expect(fault.clause).toMatch(/^\S.*\S$/);
              expect(fault.clause).not.toMatch(/\n\s+at |undefined|\[object |ZodError/);
            }
          } finally {
            writeFileSync(path, before);
          }
        }),
        { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) },
      );
    });
  });

  it('says what is missing when a file is gone', () => {
    for (const file of files) {
      withCasebook((folder) => {
        rmSync(join(folder, file));
        const { faults } = readContent(folder);
        if (faults.length === 0) loadCasebook(folder);
        for (const fault of faults) expect(fault.clause).not.toMatch(/undefined|\n\s+at /);
      });
    }
  });
});
