import { expect, it } from 'vitest';
import { recordsOf } from '../../src/exports/data/records.ts';
import { first, madeUpCase } from '../made-up/casebook.ts';
import { draw } from './draw.ts';

const says = [
  { source: { id: 'notice', at: 'para 26' }, value: '213,887' },
  { source: { id: 'notice', at: 'para 275' }, value: '213,877' },
  { source: 'paper', value: '213,877' },
];
const { book, file } = madeUpCase({ discrepancies: [{ says }] });

it('a document that contradicts itself is seen to, each value at its place', async () => {
  const { text } = await draw('case/DiscrepancyBlock', { file, discrepancy: first(file.discrepancies) });
  expect(text).toMatch(/213,887 \(para 26\) source 1 213,877 \(para 275\) source 1 213,877 source 2/);
});

it('what differs is one claim on the page of such a document, with both places, and none is named where none is known', () => {
  const claims = (source: string) => book.restingOn.get(source)?.filter(({ kind }) => kind === 'discrepancy');
  expect(claims('notice')).toEqual([expect.objectContaining({ id: 'D1', at: 'para 26; para 275' })]);
  expect(claims('paper')).toEqual([expect.not.objectContaining({ at: expect.anything() as unknown })]);
});

it('what differs is published with the id of each source, and its place beside it', () => {
  const [record] = recordsOf(book, { site: 'https://example.org', base: '/' }).cases;
  expect(record).toMatchObject({
    discrepancies: [
      {
        says: [
          { source: 'notice', at: 'para 26', value: '213,887' },
          { source: 'notice', at: 'para 275', value: '213,877' },
          { source: 'paper', value: '213,877' },
        ],
      },
    ],
  });
});
