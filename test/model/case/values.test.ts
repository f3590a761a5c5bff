import { describe, expect, it } from 'vitest';
import { daysOfYear } from '../../../src/model/case/days-of-year.ts';
import { valuesOfCase, valuesOfPenalty } from '../../../src/model/case/facet-values.ts';
import { byCount, byLabel, slugOf } from '../../../src/model/case/facets.ts';
import { keyEvents } from '../../../src/model/case/key-events.ts';
import {
  bearersOf,
  mayBearAnother,
  outcomesOf,
  outcomesOn,
  sayBearers,
  sumsOn,
} from '../../../src/model/case/payer.ts';
import { isWrong } from '../../../src/model/case/wrong-event.ts';
import { byId } from '../../../src/model/casebook.ts';
import { first, madeUp, madeUpCase } from '../../made-up/casebook.ts';
import { outcome } from '../../made-up/records.ts';
import { book, caseOf } from '../affairs.ts';

const ids = ['the-list', 'the-leak', 'the-calls', 'the-theft'] as const;

describe('what a case is narrowed by', () => {
  it('are values in words, those of its penalties too', () => {
    expect(ids.map((id) => valuesOfCase(book, caseOf(id)))).toMatchInlineSnapshot(`
      [
        {
          "data": [
            "Names and contact details",
            "Children",
          ],
          "law": [
            "DPA 1998",
          ],
          "outcome": [
            "Notice of intent",
            "Monetary penalty",
            "Court or tribunal order",
            "Enforcement notice",
          ],
          "regulator": [
            "ICO",
            "ICO",
            "ICO",
            "First-tier Tribunal",
            "ICO",
          ],
          "sector": [
            "Retail and consumer services",
          ],
          "standing": [
            "varied",
          ],
          "year": [
            "2018",
            "2019",
          ],
        },
        {
          "data": [
            "Health and pregnancy",
            "Names and contact details",
          ],
          "law": [
            "DPA 1998",
          ],
          "outcome": [
            "Undertaking",
          ],
          "regulator": [
            "ICO",
            "ICO",
          ],
          "sector": [
            "Retail and consumer services",
          ],
          "standing": [
            "settled with admission",
          ],
          "year": [
            "2020",
          ],
        },
        {
          "data": [
            "Names and contact details",
          ],
          "law": [
            "PECR",
          ],
          "outcome": [
            "Monetary penalty",
            "Monetary penalty",
          ],
          "regulator": [
            "ICO",
            "ICO",
            "ICO",
          ],
          "sector": [
            "Retail and consumer services",
          ],
          "standing": [
            "final",
          ],
          "year": [
            "2022",
          ],
        },
        {
          "data": [
            "Names and contact details",
            "Children",
            "Payment and bank details",
          ],
          "law": [
            "DPA 2018",
            "UK GDPR",
          ],
          "outcome": [
            "Monetary penalty",
          ],
          "regulator": [
            "ICO",
            "ICO",
          ],
          "sector": [
            "Retail and consumer services",
          ],
          "standing": [
            "under appeal",
          ],
          "year": [
            "2024",
          ],
        },
      ]
    `);
    expect(
      book.register
        .map((row) => valuesOfPenalty(book, row))
        .map(({ standing, law, year, outcome: kind }) => [...standing, ...law, ...year, ...kind]),
    ).toMatchInlineSnapshot(`
      [
        [
          "varied",
          "DPA 1998",
          "2018",
          "Monetary penalty",
        ],
        [
          "quashed",
          "DPA 1998",
          "2012",
          "Monetary penalty",
        ],
        [
          "under appeal",
          "UK GDPR",
          "2024",
          "Monetary penalty",
        ],
        [
          "quashed",
          "DPA 1998",
          "2013",
          "Monetary penalty",
        ],
        [
          "final",
          "PECR",
          "2015",
          "Monetary penalty",
        ],
      ]
    `);
  });

  it('are listed by name, times from the latest, and by count where one looks for the most', () => {
    const values = [
      { label: '2018', count: 3 },
      { label: '2020', count: 1 },
      { label: '2019', count: 3 },
    ];
    const by = (sort: (a: (typeof values)[number], b: (typeof values)[number]) => number) =>
      values.toSorted(sort).map(({ label }) => label);
    expect([by(byLabel('year')), by(byLabel('law')), by(byCount('year')), by(byCount('law'))]).toEqual([
      ['2020', '2019', '2018'],
      ['2018', '2019', '2020'],
      ['2020', '2019', '2018'],
      ['2018', '2019', '2020'],
    ]);
    expect(
      [
        { label: 'a', count: 1 },
        { label: 'b', count: 2 },
      ]
        .toSorted(byCount('sector'))
        .map(({ label }) => label),
    ).toEqual(['b', 'a']);
  });

  it.each([
    ['UK GDPR', 'uk-gdpr'],
    [' Café (2018) & more ', 'cafe-2018-more'],
    ['£5', '5'],
  ])('“%s” is %s in an address', (label, slug) => {
    expect(slugOf(label)).toBe(slug);
  });
});

describe('who bears an outcome', () => {
  it('is whom the record names, or all respondents together', () => {
    const { file } = madeUpCase({ respondents: ['shop', 'broker'], outcomes: [outcome({ amount_gbp: 5 })] });
    expect(bearersOf({ file, outcome: first(file.outcomes) })).toEqual(['shop', 'broker']);
    const calls = caseOf('the-calls');
    expect(calls.outcomes.map((each) => bearersOf({ file: calls, outcome: each }))).toEqual([['caller'], ['dialler']]);
    expect(
      sayBearers(
        book,
        calls.outcomes.map((each) => ({ file: calls, outcome: each })),
      ),
    ).toBe('Caller Ltd and Dialler Ltd');
  });

  it('has its outcomes, and the sums among them', () => {
    expect(outcomesOf(book)).toHaveLength(8);
    expect(outcomesOn(book, 'shop').map(({ outcome: { kind } }) => kind)).toEqual([
      'notice-of-intent',
      'monetary-penalty',
      'court-order',
    ]);
    expect(sumsOn(book, 'shop')).toHaveLength(2);
    expect([outcomesOn(book, 'paper'), sumsOn(book, 'clinic')]).toEqual([[], []]);
  });

  it('may be another of the same matter or of the same house', () => {
    const may = (id: string): boolean => mayBearAnother(book, byId(book.actors, id));
    expect(['dialler', 'clinic', 'paper', 'broker'].map(may)).toEqual([true, false, false, true]);
    const house = madeUp({
      actors: [{ id: 'owner' }, { id: 'shop', part_of: 'owner' }] as never,
      cases: [{}],
    });
    expect(mayBearAnother(house, byId(house.actors, 'owner'))).toBe(true);
  });
});

it('an event is wrong where it was a penalty, a fine, or conduct against whose actor a finding rests on it', () => {
  expect(
    ids.map((id) =>
      caseOf(id)
        .events.filter((event) => isWrong(caseOf(id), event))
        .map((event) => event.id),
    ),
  ).toEqual([['E2', 'E7'], [], ['E1', 'E2'], ['E2']]);
  const { file } = madeUpCase({
    outcomes: [outcome({ kind: 'prosecution', amount_gbp: 5, date: '2019-01-01' })],
    events: [
      { kind: 'court', date: '2019-01-01' },
      { kind: 'response', date: '2019-01-01' },
      { kind: 'court', date: '2019-01-02' },
    ],
  });
  expect(file.events.map((event) => isWrong(file, event))).toEqual([true, false, false]);
});

it('the key events are the beginning and the weightiest; of light events all', () => {
  expect(keyEvents(caseOf('the-list')).map(({ id }) => id)).toEqual(['E1', 'E2', 'E4', 'E5', 'E7', 'E8', 'E9']);
  const { file } = madeUpCase({
    events: Array.from({ length: 14 }, (_, at) => ({
      date: `2010-01-${String(10 + at)}`,
      weight: at === 12 ? 3 : at % 2 === 0 ? 2 : 1,
    })),
  });
  expect(keyEvents(file)).toHaveLength(7);
  const light = madeUpCase({ events: Array.from({ length: 5 }, () => ({ weight: 1 })) });
  expect(keyEvents(light.file)).toHaveLength(5);
});

it('the days of the year are those of events that are exact to the day', () => {
  const days = daysOfYear(book.events).map(({ day, events }) => [
    day,
    ...events.map(({ case: of, id }) => `${of} ${id}`),
  ]);
  expect(days.filter(([day]) => day === '05-04' || day === '03-05')).toMatchInlineSnapshot(`
    [
      [
        "03-05",
        "the-theft E2",
      ],
      [
        "05-04",
        "the-list E2",
        "the-list E6",
        "the-calls E1",
      ],
    ]
  `);
  expect(days.map(([day]) => day)).toEqual(days.map(([day]) => day).sort());
});
