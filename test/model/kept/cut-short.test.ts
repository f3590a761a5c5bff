import { expect, it } from 'vitest';
import { cutShort } from '../../../src/model/kept/cut-short.ts';
import { recordAddresses } from '../../../src/model/kept/record-addresses.ts';
import { theCasebook } from '../../../src/model/load.ts';
import { madeUp } from '../../made-up/casebook.ts';

const leads = new Map<string, string>(
  cutShort(madeUp({ cases: [{ id: 'toy', findings: [{ provisions: ['act/sch-1/para-2'] }] }] })).map(({ at, to }) => [
    at,
    to,
  ]),
);

it.each([
  ['/f/', '/topics/'],
  ['/cases/toy/findings/', '/cases/toy/#findings'],
  ['/compare/toy/', '/compare/?a=toy'],
  ['/sources/notice/', '/sources/kind/regulator/#notice'],
  ['/law/act/sch-1/', '/law/act/'],
])('%s leads on to %s', (at, to) => {
  expect(leads.get(at)).toBe(to);
});

it('stands nowhere that a page of its own does, and once', () => {
  const book = theCasebook();
  const all = cutShort(book).map(({ at }) => at);
  expect(new Set(all).size).toBe(all.length);
  const records = recordAddresses(book);
  expect(all.filter((at) => records.has(at))).toEqual([]);
});
