import { expect, it } from 'vitest';
import { biblatex, bibtex } from '../../../src/exports/cite/bibtex.ts';
import type { DocumentWork, JudgmentWork, LawWork, NoticeWork } from '../../../src/exports/cite/work.ts';
import { knownDate } from '../../../src/schema/known-date.ts';

const page: DocumentWork = {
  kind: 'document',
  key: 'post-2018',
  title: 'The ICO fined Toy & Co',
  medium: 'page',
  publisher: 'Evening Post',
  date: knownDate('2018-08-09'),
};

it('an article keeps its newspaper and the day, and a title its capitals', () => {
  expect(bibtex({ ...page, medium: 'newspaper' })).toMatchInlineSnapshot(`
    "@article{post-2018,
      title = {{The ICO fined Toy \\& Co}},
      journal = {{Evening Post}},
      date = {2018-08-09},
      year = {2018},
      month = aug
    }
    "
  `);
  expect(bibtex(page)).toMatch(/^@misc\{[\s\S]*author = \{\{Evening Post\}\}/);
});

const judgment: JudgmentWork = {
  kind: 'judgment',
  key: 'a-v-b',
  title: 'A v B',
  number: '[2023] UKFTT 132 (GRC)',
  neutral: true,
  court: 'First-tier Tribunal',
  site: 'National Archives',
};
const law: LawWork = { kind: 'law', form: 'act', key: 'dpa', title: 'Data Protection Act 1998', unit: 's 55A(1)' };
const notice: NoticeWork = { kind: 'notice', key: 'n', title: 'Toy', author: 'The Regulator', genre: 'Penalty notice' };

it('a judgment keeps its number and its court in a field that is read', () => {
  for (const write of [bibtex, biblatex])
    expect(write(judgment)).toContain('howpublished = {[2023] UKFTT 132 (GRC), First-tier Tribunal}');
});

it('a notice is a report of its own kind, by a body; an Act names the section', () => {
  expect(bibtex(notice)).toMatch(
    /^@techreport\{[\s\S]*type = \{Penalty notice\},\n {2}institution = \{The Regulator\}/,
  );
  expect(biblatex(law)).toContain('chapter = {s 55A(1)}');
  expect(bibtex(law)).toContain('note = {s 55A(1)}');
});

it('data are no type that readers leave out, and say what they are', () => {
  expect(biblatex({ ...page, medium: 'data' })).toMatch(/^@online\{[\s\S]*note = \{Data set\}/);
});

it('signs that TeX does not act on stay, and others are in braces of their own', () => {
  expect(bibtex({ ...page, title: 'A fine of £5 ~ 5 %' })).toContain('{{A fine of £5 {\\textasciitilde} 5 \\%}}');
});
