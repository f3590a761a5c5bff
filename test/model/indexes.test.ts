import { expect, it } from 'vitest';
import * as indexes from '../../src/model/indexes.ts';
import { endsOf } from '../../src/model/case/ends.ts';
import { madeUp } from '../made-up/casebook.ts';

const book = madeUp({
  cases: [
    { id: 'toy-shop', findings: [{ slug: 'not-told' }, { slug: 'kept-too-long' }] },
    { id: 'shoe-shop', findings: [{ slug: 'not-told' }] },
  ],
});
const [first] = book.findings;

it('finds by maps what going through all records finds', () => {
  expect(first).toBeDefined();
  for (const finding of book.findings) {
    expect(indexes.findingWith(book, finding.ref)).toBe(finding);
    expect(indexes.findingAt(book, finding.case, finding.slug)).toBe(finding);
  }
  for (const { id } of book.provisions)
    expect(indexes.findingsOn(book, id)).toEqual(book.findings.filter(({ provisions }) => provisions.includes(id)));
  for (const { id } of book.topics)
    expect(indexes.findingsOfTopic(book, id)).toEqual(book.findings.filter(({ topics }) => topics.includes(id)));
  for (const { id } of book.actors) {
    expect(indexes.findingsAgainst(book, id)).toEqual(book.findings.filter(({ against }) => against.includes(id)));
    expect(indexes.flowsAt(book, id)).toEqual(book.flows.filter((flow) => endsOf(flow).includes(id)));
    expect(indexes.casesAgainst(book, id)).toEqual(book.cases.filter(({ respondents }) => respondents.includes(id)));
  }
  for (const { id } of book.sources)
    expect(indexes.casesWith(book, id)).toEqual(book.cases.filter(({ sources }) => sources.some((s) => s.id === id)));
});

it('has nothing for what is not there', () => {
  expect(indexes.findingWith(book, 'ZZ-9')).toBeUndefined();
  expect(indexes.caseWith(book, 'nobody')).toBeUndefined();
  expect(indexes.findingsOn(book, 'nothing')).toEqual([]);
});

it('what became of anchors stands under the page that they were on, and of pages nowhere', () => {
  const moved = madeUp({
    cases: [{ id: 'new', events: [{}, {}] }],
    redirects: [
      { from: '/cases/new/#E7', to: '/cases/new/#E1', reason: 'It is one with another.', date: '2026-01-01' },
      { from: '/cases/old/', to: '/cases/new/', reason: 'A new name.', date: '2026-01-01' },
    ],
    permalinks: ['/cases/new/#E7', '/cases/old/'],
  });
  expect(indexes.movedFrom(moved, '/cases/new/').map(({ from, to }) => [from, to])).toEqual([
    ['/cases/new/#E7', '/cases/new/#E1'],
  ]);
  expect(indexes.movedFrom(moved, '/cases/old/')).toEqual([]);
});
