import { expect, it } from 'vitest';
import { cslJson } from '../../../src/exports/cite/csl-json.ts';
import { knownDate } from '../../../src/schema/known-date.ts';

it('regulations are cited as legislation, with their number and the part that is meant', () => {
  const rules = { key: 'r', title: 'Rules 2003', number: 'SI 2003/1', unit: 'reg 5' };
  const item = cslJson({ kind: 'law', form: 'instrument', ...rules });
  expect(item).toMatchObject({ type: 'legislation', number: 'SI 2003/1', section: 'reg 5' });
});

it('what has no field is in the note: which version of which finding, what became of a judgment, where a copy stands', () => {
  const note = (work: Parameters<typeof cslJson>[0]) => cslJson(work).note;
  expect(note({ kind: 'page', key: 'p', title: 'Sold', ref: 'TO-1', version: 2 })).toBe('Finding TO-1; version 2');
  expect(note({ kind: 'page', key: 'p', title: 'Toy', version: 1 })).toBe('version 1');
  const judgment = { title: 'A v B', number: '1', neutral: false, court: 'Court', site: 'Site' };
  expect(note({ kind: 'judgment', key: 'j', ...judgment, fate: 'under appeal' })).toBe('under appeal');
  expect(note({ kind: 'judgment', key: 'j', ...judgment })).toBeUndefined();
  const page = { title: 'T', medium: 'page', publisher: 'Post', date: knownDate('2018') } as const;
  expect(note({ kind: 'document', key: 'd', ...page, copy: 'copied at archive.org' })).toBe('copied at archive.org');
});
