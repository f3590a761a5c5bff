import { describe, expect, it } from 'vitest';
import { referenceTags } from '../../../src/exports/meta/reference-tags.ts';
import type { Work } from '../../../src/exports/cite/work.ts';
import { knownDate } from '../../../src/schema/known-date.ts';

const tags = (work: Work): Record<string, string> => Object.fromEntries(referenceTags(work));

describe('a page in the fields of a reference manager', () => {
  it('of a document is the document, at its own address', () => {
    const document = { kind: 'document', key: 'd', title: 'The sale', publisher: 'Evening Post' } as const;
    const date = knownDate('2018-08-09');
    expect(tags({ ...document, medium: 'newspaper', url: 'https://post.example/1', date })).toEqual({
      'z:itemType': 'newspaperArticle',
      'z:publicationTitle': 'Evening Post',
      'z:date': '2018-08-09',
      'z:title': 'The sale',
      'z:url': 'https://post.example/1',
    });
    expect(tags({ ...document, medium: 'page' })).toMatchObject({ 'z:websiteTitle': 'Evening Post' });
    expect(tags({ ...document, medium: 'data' })).toMatchObject({ 'z:itemType': 'dataset' });
  });

  it('of a judgment has its court and number, of law its section', () => {
    const judgment = { number: '[2023] UKFTT 132 (GRC)', neutral: true, court: 'Tribunal', site: 'Archive' };
    expect(tags({ kind: 'judgment', key: 'j', title: 'A v B', ...judgment })).toMatchObject({
      'z:itemType': 'case',
      'z:court': 'Tribunal',
      'z:docketNumber': '[2023] UKFTT 132 (GRC)',
    });
    const law = {
      kind: 'law',
      form: 'act',
      key: 'a',
      title: 'Act 1998',
      unit: 's 55A(1)',
      number: '1998 c 29',
    } as const;
    expect(tags(law)).toMatchObject({ 'z:section': 's 55A(1)', 'z:publicLawNumber': '1998 c 29' });
  });

  it('names a body whole, though its name has a comma and several words', () => {
    const notice = { kind: 'notice', key: 'n', title: 'Notice', genre: 'Penalty notice' } as const;
    expect(tags({ ...notice, author: 'Office of Toys, Games and Play' })).toMatchObject({
      'bib:authors': 'Office of Toys Games and Play,',
      'z:institution': 'Office of Toys, Games and Play',
      'z:reportType': 'Penalty notice',
    });
  });

  it('never leaves out what a claim or a notice came to', () => {
    const finding = { kind: 'page', key: 'f', title: 'Sold', ref: 'TO-1', version: 2, standing: 'alleged' } as const;
    expect(tags(finding)).toMatchObject({
      'z:title': 'Sold (alleged)',
      'z:extra': 'Finding TO-1; version 2; alleged',
    });
    expect(Object.keys(tags(finding)).some((name) => name.startsWith('citation_'))).toBe(false);
  });
});
