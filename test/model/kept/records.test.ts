import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/content/document.ts';
import { alteredRecords, markedAs, recordMarks } from '../../../src/model/kept/records.ts';
import { documentsOf } from '../../made-up/documents.ts';
import type { SomeBook } from '../../made-up/records.ts';

const revisions = [{ date: '2026-01-01', note: 'First published.' }];
const some: SomeBook = {
  cases: [
    {
      narrative: 'It happened.\n\nAnd then.',
      revisions,
      findings: [{ slug: 'one', revisions }],
      events: [{ title: 'A' }, { title: 'B' }],
    },
  ],
  register: [{ respondent: 'Shop' }, { respondent: 'Other' }],
};

/** The documents of a casebook with the marks that were noted of another. */
const since = (before: SomeBook, now: SomeBook, changes: readonly unknown[] = []): readonly Document[] => {
  const at = () => ({ line: 1, column: 1 });
  const lines = recordMarks(documentsOf(before));
  const today = documentsOf(now);
  const common: Document = { file: 'changes.yaml', kind: 'changes', names: { own: 'changes' }, raw: changes, at };
  return [
    ...today,
    ...(changes.length > 0 ? [common] : []),
    { file: 'fingerprints.txt', kind: 'fingerprints', names: { own: 'fingerprints' }, raw: lines, at },
  ];
};
const said = (before: SomeBook, now: SomeBook, changes: readonly unknown[] = []): readonly string[] =>
  alteredRecords(since(before, now, changes)).map(({ file, clause, line }) => `${file}:${String(line)} ${clause}`);

/** The made-up book with something else in its case. */
const changed = (more: NonNullable<SomeBook['cases']>[number]): SomeBook => ({
  ...some,
  cases: [{ ...some.cases?.[0], ...more }],
});

describe('the marks of records', () => {
  it('are a line for each file: its name, how many revisions answer for it, and a mark for each item under each key', () => {
    const lines = recordMarks(documentsOf(some));
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toMatchInlineSnapshot(`
      [
        "case/toy/index 1",
        "timeline/toy/timeline 1",
        "flows/toy/flows 1",
        "sources/toy/sources 1",
        "finding/toy/one 2",
        "register/penalties 0",
        "actor/ico 0",
        "actor/shop 0",
      ]
    `);
    const timeline = lines.find((line) => line.startsWith('timeline/')) ?? '';
    expect(timeline).toMatch(/^timeline\/toy\/timeline 1 [a-z0-9]{4} events:[a-z0-9]{4},[a-z0-9]{4}$/);
    expect(lines.find((line) => line.startsWith('register/'))).toMatch(/ rows:[a-z0-9]{4},[a-z0-9]{4}$/);
    expect(lines.find((line) => line.startsWith('case/'))).toMatch(/ text:[a-z0-9]{4},[a-z0-9]{4}$/);
    expect(lines.find((line) => line.startsWith('finding/'))).not.toMatch(/ (?:claim|standing|revisions):/);
    expect(documentsOf(some).map(markedAs)).toContain('finding/toy/one');
  });

  it('are the same in whatever order keys were written', () => {
    const other = changed({ affected: { sources: ['notice'], note: 'Ten people.', unit: 'people', count: 10 } });
    const same = changed({ affected: { count: 10, unit: 'people', note: 'Ten people.', sources: ['notice'] } });
    expect(recordMarks(documentsOf(other))).toEqual(recordMarks(documentsOf(same)));
  });
});

describe('a record that reads otherwise than it was noted', () => {
  it('is no fault where nothing changed, where only a private note did, or where a revision was added', () => {
    expect(said(some, some)).toEqual([]);
    expect(said(some, changed({ checked: '2026-02-02' }))).toEqual([]);
    expect(
      said(some, changed({ title: 'Other', revisions: [...revisions, { date: '2026-02-02', note: 'The title.' }] })),
    ).toEqual([]);
  });

  it('or where the last note of the newest day was written on', () => {
    const written = [{ date: '2026-01-01', note: 'First published. The title.' }];
    expect(said(some, changed({ title: 'Other', revisions: written }))).toEqual([]);
    const newer = [{ slug: 'one', revisions: [...revisions, { date: '2026-03-03', note: 'x.' }] }];
    expect(said(some, changed({ title: 'Other', revisions: written, findings: newer }))).toHaveLength(1);
  });

  it('is said with what it is, where, and what to do', () => {
    expect(said(some, changed({ title: 'Other' }))).toMatchInlineSnapshot(`
      [
        "cases/toy/index.mdx:1 "title" reads otherwise here, and no revision says so; add a revision of today to index.mdx, or what changed to the last note (2026-01-01) if that is of today (what no reader has seen yet may be changed freely: run npm run permalinks -- --unread toy)",
      ]
    `);
    expect(said(some, changed({ events: [{ title: 'A' }, { title: 'C' }] }))).toMatchInlineSnapshot(`
      [
        "cases/toy/timeline.yaml:1 "events" reads otherwise here, and no revision says so; add a revision of today to index.mdx, or what changed to the last note (2026-01-01) if that is of today (what no reader has seen yet may be changed freely: run npm run permalinks -- --unread toy)",
      ]
    `);
    expect(said(some, changed({ events: [{ title: 'A' }] }))).toMatchInlineSnapshot(`
      [
        "cases/toy/timeline.yaml:1 "events" is shorter or in another order, and no revision says so; add a revision of today to index.mdx, or what changed to the last note (2026-01-01) if that is of today (what no reader has seen yet may be changed freely: run npm run permalinks -- --unread toy)",
      ]
    `);
    expect(said(some, changed({ narrative: 'It happened.\n\nAnd now.\n\nAnd then.' }))).toMatchInlineSnapshot(`
      [
        "cases/toy/index.mdx:3 "text" reads otherwise here, and no revision says so; add a revision of today to index.mdx, or what changed to the last note (2026-01-01) if that is of today (what no reader has seen yet may be changed freely: run npm run permalinks -- --unread toy)",
      ]
    `);
    expect(said(some, changed({ narrative: 'And then.\n\nIt happened.' }))).toMatchInlineSnapshot(`
      [
        "cases/toy/index.mdx:1 "text" is shorter or in another order, and no revision says so; add a revision of today to index.mdx, or what changed to the last note (2026-01-01) if that is of today (what no reader has seen yet may be changed freely: run npm run permalinks -- --unread toy)",
      ]
    `);
    expect(said(some, changed({ short_title: 'T' }))).toMatchInlineSnapshot(`
      [
        "cases/toy/index.mdx:1 "short_title" is new, and no revision says so; add a revision of today to index.mdx, or what changed to the last note (2026-01-01) if that is of today (what no reader has seen yet may be changed freely: run npm run permalinks -- --unread toy)",
      ]
    `);
    expect(said(changed({ short_title: 'T' }), some)).toMatchInlineSnapshot(`
      [
        "cases/toy/index.mdx:1 "short_title" is gone, and no revision says so; add a revision of today to index.mdx, or what changed to the last note (2026-01-01) if that is of today (what no reader has seen yet may be changed freely: run npm run permalinks -- --unread toy)",
      ]
    `);
    expect(said(some, changed({ findings: [{ slug: 'one', revisions, why: 'It does.' }] }))).toMatchInlineSnapshot(`
      [
        "cases/toy/findings/one.mdx:1 "why" reads otherwise here, and no revision says so; add a revision of today to it or to its case, or what changed to the last note (2026-01-01) if that is of today (what no reader has seen yet may be changed freely: run npm run permalinks -- --unread toy)",
      ]
    `);
    expect(said(some, { ...some, register: [{ respondent: 'Shop' }, { respondent: 'New' }] })).toMatchInlineSnapshot(`
      [
        "register/penalties.csv:1 the row “row-2” is new or reads otherwise, and no revision says so; say what changed in a line of today at the end of changes.yaml, or in its last note () if that is of today (what no reader has seen yet may be changed freely: take the line “register/penalties” out of fingerprints.txt and run npm run permalinks)",
      ]
    `);
    expect(said(some, changed({ quotations: [{}] }))).toMatchInlineSnapshot(`
      [
        "cases/toy/quotations.yaml:1 the file is new, and no revision says so; add a revision of today to index.mdx, or what changed to the last note (2026-01-01) if that is of today (what no reader has seen yet may be changed freely: run npm run permalinks -- --unread toy)",
      ]
    `);
  });

  it('of what cases share is answered for by a line of the changes', () => {
    const now = { ...some, register: [{ respondent: 'Shop' }, { respondent: 'New' }] };
    expect(said(some, now, [{ date: '2026-02-02', note: 'The register.' }])).toEqual([]);
  });

  it('of a case that is not noted at all is nothing', () => {
    expect(
      said({ register: some.register ?? [], cases: [{ id: 'other' }] }, { ...some, register: [] }).filter((each) =>
        each.includes('cases/toy'),
      ),
    ).toEqual([]);
  });
});
