import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/model/kept/changes.ts';
import { actorFollowed, provisionFollowed, topicFollowed } from '../../../src/model/kept/followed.ts';
import { movedPages } from '../../../src/model/kept/moved-pages.ts';
import { recordAddresses, recordInWords } from '../../../src/model/kept/record-addresses.ts';
import { likeness, nameOf, sketch } from '../../../src/model/kept/sketch.ts';
import { versionsOf, wordsMark } from '../../../src/model/kept/versions.ts';
import { nameOfWithdrawn, sayWithdrawn, withdrawnFindings } from '../../../src/model/kept/withdrawn.ts';
import { byId } from '../../../src/model/casebook.ts';
import { first, madeUp, madeUpFinding } from '../../made-up/casebook.ts';
import { book } from '../affairs.ts';

it.each([
  ['/cases/toy/', 'a case'],
  ['/cases/toy/findings/sold/', 'a finding'],
  ['/f/TY-1/', 'a finding'],
  ['/f/TY-1/#p-ab', undefined],
  ['/cases/toy/#E1', 'an event'],
  ['/cases/toy/#F12', 'a flow'],
  ['/cases/toy/#D1', 'a disagreement'],
  ['/cases/toy/#Q1', 'a quotation'],
  ['/cases/toy/#p-ab12', 'a paragraph'],
  ['/cases/toy/findings/sold/#p-ab12', 'a paragraph'],
  ['/cases/toy/#TY-1', undefined],
  ['/cases/toy/#E', undefined],
  ['/cases/toy/#xE1', undefined],
  ['/cases/toy/flows/', undefined],
  ['/cases/toy/flows/#F1', undefined],
  ['/cases/toy', undefined],
  ['/cases/', undefined],
  ['/actors/shop/', 'an actor'],
  ['/actors/shop/#p-ab', undefined],
  ['/topics/lists/', 'a topic'],
  ['/law/act/', undefined],
  ['/', undefined],
] as const)('%s was the address of %s', (at, words) => {
  expect(recordInWords(at)).toBe(words);
});

it('every record has its addresses', () => {
  const addresses = [...recordAddresses(book)];
  expect(addresses.filter((at) => at.includes('the-calls') || at.includes('CL-'))).toMatchInlineSnapshot(`
    [
      "/cases/the-calls/",
      "/cases/the-calls/#E1",
      "/cases/the-calls/#E2",
      "/cases/the-calls/#F1",
      "/cases/the-calls/#F2",
      "/cases/the-calls/#p-q0lt",
      "/cases/the-calls/#CL-1",
      "/f/CL-1/",
      "/cases/the-calls/findings/called/",
      "/cases/the-calls/findings/called/#p-kaml",
    ]
  `);
  for (const at of [
    '/actors/shop/',
    '/topics/lists/',
    '/law/dpa-1998/s-4/',
    '/f/TL-3/',
    '/cases/the-list/#Q1',
    '/cases/the-list/#D1',
  ] as const)
    expect(addresses).toContain(at);
  expect(addresses.filter((at) => /glossary|register|sources/.test(at)).slice(0, 3)).toMatchInlineSnapshot(`
    [
      "/glossary/#list",
      "/sources/#notice",
      "/sources/#report",
    ]
  `);
});

describe('a page of the log', () => {
  const made = madeUp({
    cases: [{ id: 'new' }],
    redirects: [
      { from: '/cases/old/', to: '/cases/new/', reason: 'It has a new name.', date: '2026-01-01' },
      {
        from: '/cases/new/findings/gone/',
        reason: 'It was wrong.',
        date: '2026-01-02',
        finding: { ref: 'NE-7', claim: 'It was so.', standing: 'found', version: 1 },
      },
    ],
    permalinks: ['/cases/old/', '/cases/old/flows/', '/cases/new/findings/gone/', '/cases/old/#E1', '/compare/x/y/'],
  });

  it('that moved or was withdrawn says so', () => {
    expect(movedPages(made).map(({ at, answer }) => [at, answer.to])).toEqual([
      ['/cases/old/', '/cases/new/'],
      ['/cases/old/flows/', '/cases/new/flows/'],
      ['/cases/new/findings/gone/', undefined],
    ]);
  });

  it('of a finding that was withdrawn keeps its words and its case', () => {
    const gone = first(withdrawnFindings(made));
    expect(gone).toMatchObject({ ref: 'NE-7', claim: 'It was so.', file: { id: 'new' } });
    expect(nameOfWithdrawn(gone)).toBe('NE-7, withdrawn: New');
    expect(nameOfWithdrawn({ ...gone, file: undefined })).toBe('NE-7, withdrawn');
    expect(sayWithdrawn(gone)).toBe('Withdrawn on 2 January 2026, and stated no longer. It was wrong.');
  });
});

describe('the versions of a finding', () => {
  const { book: own, finding } = madeUpFinding({
    claim: 'It is so.',
    revisions: [
      { date: '2026-01-01', note: 'First published.', was: { claim: 'It was so.', standing: 'alleged' } },
      { date: '2026-01-02', note: 'A letter was seen.', was: { finder: 'somebody' } },
      { date: '2026-01-03', note: 'The ICO said so.', corrected: [{ what: 'The day', was: '3 May', is: '4 May' }] },
    ],
  });

  it('have the words that the first version from it on keeps, and today’s where none does', () => {
    expect(versionsOf(finding).map(({ number, claim, standing, finder }) => [number, claim, standing, finder])).toEqual(
      [
        [1, 'It was so.', 'alleged', 'somebody'],
        [2, 'It is so.', 'found', 'somebody'],
        [3, 'It is so.', 'found', 'the ICO'],
      ],
    );
    expect(new Set(versionsOf(finding).map(wordsMark)).size).toBe(3);
    expect(wordsMark(first(versionsOf(finding)))).toBe(nameOf('It was so.\nalleged\nsomebody', 6));
  });

  it('are told with what changed in each, the newest first, and of a day the case before its findings', () => {
    expect(
      changesOf(own).map(({ kind, id, version, date, corrections }) => [
        kind,
        id,
        version,
        date,
        corrections.map(({ what, was, is }) => `${what}: ${was}, ${is}`),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "finding",
          "TO-1",
          3,
          "2026-01-03",
          [
            "Who found it: somebody, the ICO",
            "The day: 3 May, 4 May",
          ],
        ],
        [
          "finding",
          "TO-1",
          2,
          "2026-01-02",
          [
            "The claim: It was so., It is so.",
            "The standing: alleged, found",
          ],
        ],
        [
          "case",
          "toy",
          1,
          "2026-01-01",
          [],
        ],
        [
          "finding",
          "TO-1",
          1,
          "2026-01-01",
          [],
        ],
      ]
    `);
  });
});

it('the changes of one day stand in the order of the casebook, cases first', () => {
  expect(changesOf(book).map(({ id }) => id)).toEqual([
    ...book.cases.map(({ id }) => id),
    ...book.cases.flatMap(({ findings }) => findings.map(({ ref }) => ref)),
  ]);
});

it('what belongs to a page that is followed', () => {
  const of = (each: { readonly of: ReadonlySet<string>; readonly title: string; readonly home: string }) => [
    each.title,
    each.home,
    ...each.of,
  ];
  expect([
    of(topicFollowed(book, byId(book.topics, 'care'))),
    of(provisionFollowed(book, byId(book.provisions, 'dpa-1998/s-4'))),
    of(actorFollowed(book, byId(book.actors, 'broker'))),
  ]).toMatchInlineSnapshot(`
    [
      [
        "Care",
        "/topics/care/",
        "TT-1",
        "TT-2",
        "LK-1",
        "LK-2",
        "TL-3",
      ],
      [
        "Data Protection Act 1998, s 4",
        "/law/dpa-1998/s-4/",
        "LK-1",
        "TL-1",
        "TL-2",
      ],
      [
        "Broker plc",
        "/actors/broker/",
        "TT-1",
        "TT-2",
        "TL-3",
        "the-theft",
      ],
    ]
  `);
});

describe('the sketch of a text', () => {
  it('is of its longer words, whatever their order and case', () => {
    expect(sketch('The Quick brown fox jumped')).toEqual(sketch('jumped BROWN quick, a fox'));
    expect(sketch('a fox')).toEqual([]);
    expect(sketch(Array.from({ length: 40 }, (_, at) => `word${String(at)}`).join(' '))).toHaveLength(20);
    expect(nameOf('', 4)).toBe(nameOf('', 4));
    expect([nameOf('a', 3), nameOf('a', 6), nameOf('b', 6)]).toMatchInlineSnapshot(`
      [
        "i7g",
        "r9wi7g",
        "s3vbad",
      ]
    `);
  });

  it('tells how much two texts share', () => {
    expect(likeness([], [])).toBe(0);
    expect(likeness(['a', 'b'], ['a', 'b'])).toBe(1);
    expect(likeness(['a', 'b', 'c', 'd'], ['a', 'b', 'x', 'y'])).toBe(0.5);
    expect(likeness(['a'], ['b'])).toBe(0);
  });
});
