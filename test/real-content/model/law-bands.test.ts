import { expect, it } from 'vitest';
import { lawBands } from '../../../src/model/law/bands.ts';
import { first } from '../../made-up/casebook.ts';
import { comparedCase } from '../../../src/exports/compared-case.ts';
import { timelineData } from '../../../src/components/timeline/timeline.data.ts';
import { book } from '../book.ts';

it('is one law after another without a gap, the last without an end', () => {
  const bands = lawBands(book);
  expect(bands.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['dpa-1998', '2000-03-01', '2018-05-25'],
    ['gdpr', '2018-05-25', '2020-12-31'],
    ['uk-gdpr', '2020-12-31', '2026-02-05'],
    ['duaa-2025', '2026-02-05', null],
  ]);
  expect(bands.map(({ maximum }) => maximum?.text)).toEqual([
    '£500,000',
    undefined,
    '£17.5 million or 4 % of turnover',
    '£17.5 million or 4 % of turnover',
  ]);
});

it('is the same beside one case and between two', () => {
  const file = first(book.cases);
  expect(comparedCase(book, file, '/').bands).toEqual(timelineData(book, file).bands);
});
