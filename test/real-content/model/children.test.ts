import { expect, it } from 'vitest';
import { dataKinds } from '../../../src/schema/vocabulary.ts';
import { valuesOfCase } from '../../../src/model/case/facet-values.ts';
import { book } from '../book.ts';

it('a case with a finding on children, or a penalty for them in the register, is found by its kinds of data', () => {
  const told = new Set([
    ...book.findings.filter(({ topics }) => topics.includes('children')).map((finding) => finding.case),
    ...book.register.filter(({ kind }) => kind === 'children').flatMap((row) => row.case ?? []),
  ]);
  const found = new Set(
    book.cases.filter((file) => valuesOfCase(book, file).data.includes(dataKinds.children)).map(({ id }) => id),
  );
  expect([...told].filter((id) => !found.has(id))).toEqual([]);
});
