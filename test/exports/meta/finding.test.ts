import { expect, it } from 'vitest';
import { metaOfFinding } from '../../../src/exports/meta/finding.ts';
import { madeUpFinding } from '../../made-up/casebook.ts';
import { finder } from '../../made-up/records.ts';

it('a claim’s author is whoever found it, not whom it is against', () => {
  const { book, finding } = madeUpFinding({
    finder: finder({ by: ['shop'], said: 'the shop, against the ICO' }),
    against: ['ico'],
  });
  const graph = JSON.stringify(metaOfFinding(book, finding, { site: 'https://casebook.example', base: '/' }).jsonLd);
  expect(graph).toMatch(/"@type":"Claim"[^[]*.*?"author":\[?\{[^}]*"name":"Shop"/);
});
