import { describe, expect, it } from 'vitest';
import { howLong } from '../../../src/model/questions/how-long.ts';
import { largestByLaw } from '../../../src/model/questions/largest.ts';
import { maxima } from '../../../src/model/questions/maxima.ts';
import { passedOn } from '../../../src/model/questions/passed-on.ts';
import { recurringActors } from '../../../src/model/questions/recurring.ts';
import { undone } from '../../../src/model/questions/undone.ts';
import { book } from '../affairs.ts';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('what is asked across cases', () => {
  it('how long each took, the longest first', () => {
    expect(howLong(book).map(({ file, time }) => [file.id, time.least, time.most])).toMatchInlineSnapshot(`
      [
        [
          "the-list",
          555,
          585,
        ],
        [
          "the-calls",
          393,
          393,
        ],
        [
          "the-theft",
          340,
          370,
        ],
        [
          "the-leak",
          243,
          272,
        ],
      ]
    `);
  });

  it('the largest penalties under each law, as first imposed; of two alike the first by its id', () => {
    expect(largestByLaw(book, 2).map(({ law, rows, of }) => [law, of, ...ids(rows)])).toMatchInlineSnapshot(`
      [
        [
          "UK GDPR",
          1,
          "row-3",
        ],
        [
          "DPA 1998",
          3,
          "row-1",
          "row-2",
        ],
        [
          "PECR",
          1,
          "row-5",
        ],
      ]
    `);
  });

  it('what the most was that could be imposed, and when', () => {
    expect(maxima(book).map(({ law, from, to, gbp }) => [law, from, to, gbp])).toMatchInlineSnapshot(`
      [
        [
          "DPA 1998",
          "2010-04-06",
          "2018-05-25",
          500000,
        ],
        [
          "PECR",
          "2011-05-26",
          "2026-02-05",
          500000,
        ],
        [
          "UK GDPR",
          "2020-12-31",
          undefined,
          17500000,
        ],
        [
          "PECR",
          "2026-02-05",
          undefined,
          17000000,
        ],
      ]
    `);
  });

  it('which kinds of data were passed on, by cases and then by flows; what is only said carries none', () => {
    expect(
      passedOn(book).map(
        ({ kind, flows, cases }) =>
          `${kind}: ${flows.map(({ case: of, id }) => `${of} ${id}`).join(', ')}; ${String(cases.length)}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "names: the-theft F1, the-theft F2, the-calls F1, the-leak F1, the-list F1, the-list F2; 4",
        "dates of birth: the-theft F1, the-list F1; 2",
        "files: the-list F4; 1",
        "numbers: the-calls F1; 1",
        "test results: the-leak F1; 1",
      ]
    `);
  });

  it('who comes again in another case', () => {
    expect(recurringActors(book).map(({ actor, cases }) => [actor.id, ...ids(cases)])).toMatchInlineSnapshot(`
      [
        [
          "broker",
          "the-theft",
          "the-calls",
          "the-list",
        ],
        [
          "mothers",
          "the-calls",
          "the-leak",
          "the-list",
        ],
        [
          "shop",
          "the-theft",
          "the-list",
        ],
      ]
    `);
  });

  it('which penalties did not stand, the newest first', () => {
    const { quashed, varied, open } = undone(book);
    expect([ids(quashed), ids(varied), ids(open)]).toMatchInlineSnapshot(`
      [
        [
          "row-4",
          "row-2",
        ],
        [
          "row-1",
        ],
        [
          "row-3",
        ],
      ]
    `);
  });
});
