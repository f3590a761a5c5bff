import { expect, it } from 'vitest';
import { ris } from '../../../src/exports/cite/ris.ts';
import type { DocumentWork, JudgmentWork, LawWork } from '../../../src/exports/cite/work.ts';

const page: DocumentWork = {
  kind: 'document',
  key: 'post-2018',
  title: 'The sale',
  medium: 'page',
  publisher: 'Evening Post',
};

it('a newspaper is where an article stands, and a site where a page stands', () => {
  expect(ris({ ...page, medium: 'newspaper' })).toMatch(/^TY {2}- NEWS\r\n[\s\S]*^T2 {2}- Evening Post\r$/m);
  expect(ris(page)).toMatch(/^TY {2}- ELEC\r\n[\s\S]*^T2 {2}- Evening Post\r$/m);
  expect(ris({ ...page, medium: 'report' })).not.toMatch(/^T2/m);
});

it('who wrote a report or made a data set is its author as well', () => {
  for (const medium of ['report', 'data'] as const)
    expect(ris({ ...page, medium })).toMatch(/^AU {2}- Evening Post\r$/m);
  expect(ris(page)).not.toMatch(/^AU/m);
});

it('a notice says what it calls itself and who issued it', () => {
  const notice = ris({ kind: 'notice', key: 'n', title: 'Toy Ltd', author: 'The Regulator', genre: 'Penalty notice' });
  expect(notice).toMatch(/^AU {2}- The Regulator\r\nPB {2}- The Regulator\r\nM3 {2}- Penalty notice\r$/m);
});

it('a finding keeps its reference, its version and its standing in a note', () => {
  const finding = ris({ kind: 'page', key: 'TO-1-v2', title: 'Sold', ref: 'TO-1', version: 2, standing: 'alleged' });
  expect(finding).toMatch(/^N1 {2}- Finding TO-1; version 2; alleged\r$/m);
});

it('a judgment keeps its court and its number, an Act its section, where a reference manager looks for them', () => {
  const judgment: JudgmentWork = {
    kind: 'judgment',
    key: 'a-v-b',
    title: 'A v B',
    number: '[2023] UKFTT 132 (GRC)',
    neutral: true,
    court: 'First-tier Tribunal',
    site: 'National Archives',
  };
  expect(ris(judgment)).toMatch(/^PB {2}- First-tier Tribunal\r$[\s\S]*^SV {2}- \[2023\] UKFTT 132 \(GRC\)\r$/m);
  const law: LawWork = { kind: 'law', form: 'act', key: 'dpa', title: 'Data Protection Act 1998', unit: 's 55A(1)' };
  expect(ris(law)).toMatch(/^SE {2}- s 55A\(1\)\r$/m);
  expect(ris(law)).not.toMatch(/^N1/m);
});
