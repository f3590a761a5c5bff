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
