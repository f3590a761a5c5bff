import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/model/casebook.ts';
import { citedFromCase, citedFromFinding, quotationOf } from '../../../src/model/say/quotation.ts';
import { speakerOf } from '../../../src/model/say/speaker.ts';
import { restingOn } from '../../../src/model/source/claims-by-source.ts';
import { claimsOn } from '../../../src/model/source/claims-on.ts';
import { numbered } from '../../../src/model/source/numbering.ts';
import { publisherOf, publishersOf, sayPublisher } from '../../../src/model/source/publishers.ts';
import { first } from '../../made-up/casebook.ts';
import { book, caseOf } from '../affairs.ts';

describe('what rests on a source', () => {
  it('is every kind of claim, each once and with the place in it', () => {
    const said = claimsOn(book, 'notice').map(({ kind, case: of, label, at }) => `${kind} of ${of}: ${label} (${at})`);
    expect(said.filter((each) => each.includes('of the-list')).join('\n')).toMatchInlineSnapshot(`
      "outcome of the-list: The list (/cases/the-list/)
      outcome of the-list: The list (/cases/the-list/)
      outcome of the-list: The list (/cases/the-list/)
      finding of the-list: TL-1 Mothers were not told. (/cases/the-list/findings/not-told/)
      finding of the-list: TL-2 No consent was asked. (/cases/the-list/findings/no-consent/)
      event of the-list: The shop collects (/cases/the-list/#E1)
      event of the-list: The list is sold (/cases/the-list/#E2)
      event of the-list: A mother asks (/cases/the-list/#E3)
      event of the-list: A mother complains (/cases/the-list/#E4)
      event of the-list: A notice of intent (/cases/the-list/#E5)
      event of the-list: It is in the papers (/cases/the-list/#E6)
      event of the-list: The penalty (/cases/the-list/#E7)
      event of the-list: The shop appeals (/cases/the-list/#E8)
      event of the-list: The tribunal lowers it (/cases/the-list/#E9)
      flow of the-list: gave names (/cases/the-list/#F1)
      flow of the-list: sold the list (/cases/the-list/#F2)
      flow of the-list: asked what it had (/cases/the-list/#F3)
      flow of the-list: gave its files (/cases/the-list/#F4)
      flow of the-list: deleted the list (/cases/the-list/#F5)
      account of the-list: an account (/cases/the-list/)
      quotation of the-list: “We have always taken great care with data, and always will.” (/cases/the-list/#Q1)
      role of the-list: A paper (/actors/paper/)
      role of the-list: ICO (/actors/ico/)
      role of the-list: The Shop Ltd (/actors/shop/)
      role of the-list: First-tier Tribunal (/actors/tribunal/)
      role of the-list: Broker plc (/actors/broker/)
      role of the-list: Mothers (/actors/mothers/)
      discrepancy of the-list: how many (/cases/the-list/#D1)"
    `);
    expect(claimsOn(book, 'ruling').map(({ label }) => label)).toEqual(['The list']);
    expect(claimsOn(book, 'nothing')).toEqual([]);
  });

  it('names the places of a document that contradicts itself together', () => {
    const resting = restingOn([caseOf('the-list')]);
    expect(resting.get('notice')?.find(({ kind }) => kind === 'discrepancy')).toMatchObject({
      id: 'D1',
      title: 'how many',
      at: 'para 3; para 9',
    });
    expect(resting.get('report')?.map(({ kind, id, at }) => [kind, id, at])).toEqual([
      ['finding', 'TL-3', 'p 3'],
      ['discrepancy', 'D1', undefined],
    ]);
  });

  it('has the number that its source has on the page of its case', () => {
    const file = caseOf('the-list');
    const ids = file.sources.map(({ id }) => id);
    expect(
      numbered(file, [{ id: 'report', at: 'p 3' }, 'notice', 'unknown']).map(({ number, source, at }) => [
        number,
        source.id,
        at,
      ]),
    ).toEqual(
      [
        ['notice', undefined],
        ['report', 'p 3'],
      ]
        .map(([id, at]) => [ids.indexOf(id ?? '') + 1, id, at])
        .sort(([a], [b]) => Number(a) - Number(b)),
    );
  });
});

describe('who published a source', () => {
  const source = (publisher: string) => ({ ...first(book.sources), publisher });

  it('is the regulator by its whole name, whatever the record calls it', () => {
    const { name } = byId(book.actors, 'ico');
    expect(publisherOf(book, { publisher: name.toLowerCase() })).toBe(name);
    expect(publisherOf(book, { publisher: 'BBC' })).toBe('BBC');
  });

  it('is said with where a copy stands', () => {
    expect(sayPublisher({ publisher: 'AP' })).toBe('AP');
    expect(sayPublisher({ publisher: 'AP', copy: 'via phys.org' })).toBe('AP, via phys.org');
  });

  it('stands before those with fewer, and then by name', () => {
    const list = ['C', 'B', 'A', 'B'].map(source);
    expect(publishersOf(book, list).map(({ publisher, sources }) => [publisher, sources.length])).toEqual([
      ['B', 2],
      ['A', 1],
      ['C', 1],
    ]);
  });
});

describe('a quotation', () => {
  const file = caseOf('the-list');
  it('is of an actor or of somebody by name', () => {
    expect(speakerOf({ speaker: 'shop' }, book.actors)).toBe('The Shop Ltd');
    expect(speakerOf({ speaker: { name: 'A customer' } }, book.actors)).toBe('A customer');
  });

  it('of a finding says whose it is, its reference and version', () => {
    const finding = first(file.findings);
    expect(quotationOf(file, finding)).toMatchInlineSnapshot(
      `"“Mothers were not told.” (found by ICO in a letter, August 2018; Casebook, The list, TL-1, version 1, 1 January 2026)"`,
    );
    expect(citedFromFinding(finding)).toMatchInlineSnapshot(`"Casebook, TL-1, found; version 1"`);
    expect(citedFromCase(file)).toBe('Casebook, The list; version 1');
  });
});
