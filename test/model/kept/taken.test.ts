import { expect, it } from 'vitest';
import { embedCode } from '../../../src/model/embed/code.ts';
import {
  chartNames,
  headingOfChart,
  heightOfChart,
  titleOfChart,
  versionOfChart,
} from '../../../src/model/embed/charts-of-case.ts';
import { embedOfChart, embedOfFinding, embedOfWithdrawn } from '../../../src/model/embed/embeddable.ts';
import { caseWith } from '../../../src/model/indexes.ts';
import { chartedThen, chartedToday, keptToday } from '../../../src/model/kept/charts.ts';
import { cutShort } from '../../../src/model/kept/cut-short.ts';
import { first, madeUpCase } from '../../made-up/casebook.ts';
import { book, caseOf } from '../affairs.ts';

it('an address that is cut short leads on, and is called by what it leads to', () => {
  const { book: own } = madeUpCase({ findings: [{ provisions: ['act/sch-1/pt-2/para-3', 'act/s-1'] }] });
  expect(cutShort(own).map(({ at, to, title }) => `${at} ${to} ${title}`)).toMatchInlineSnapshot(`
    [
      "/f/ /topics/ Findings by topic",
      "/feeds/ /data/#changes Feeds",
      "/sources/kind/ /sources/ Sources",
      "/cases/toy/findings/ /cases/toy/#findings Toy: findings",
      "/compare/toy/ /compare/?a=toy Compare Toy with another case",
      "/embed/cases/toy/ /cases/toy/embed/ Toy: embed",
      "/sources/notice/ /sources/kind/regulator/#notice Notice",
      "/sources/statute-book/ /sources/kind/regulator/#statute-book Statute book",
      "/law/act/sch-1/ /law/act/ The provisions of this Act",
      "/law/act/sch-1/pt-2/ /law/act/ The provisions of this Act",
    ]
  `);
});

it('what stands in another page is called, sized and worded by what it is', () => {
  const file = caseOf('the-list');
  const finding = first(file.findings);
  expect([
    embedOfFinding(file, finding),
    embedOfFinding(
      file,
      { ...finding, claim: 'x'.repeat(31), held: { claim: 'y'.repeat(61), by: [], event: 'E1', what: '' } },
      2,
    ),
    embedOfChart(file, 'flows'),
    embedOfChart(file, 'timeline', 3),
    embedOfWithdrawn({
      ref: 'TL-9',
      claim: 'It was so.',
      standing: 'found',
      version: 1,
      file,
      reason: 'It was not.',
      date: '2026-01-02',
    }),
  ]).toMatchInlineSnapshot(`
    [
      {
        "embed": "/embed/f/TL-1/",
        "height": 150,
        "oembed": "/oembed/f/TL-1.json",
        "page": "/cases/the-list/findings/not-told/",
        "title": "TL-1: The list",
        "width": 640,
        "words": "Mothers were not told.",
      },
      {
        "embed": "/embed/f/TL-1/v2/",
        "height": 262,
        "oembed": "/oembed/f/TL-1.json",
        "page": "/cases/the-list/findings/not-told/",
        "title": "TL-1: The list",
        "width": 640,
        "words": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      },
      {
        "embed": "/embed/cases/the-list/flows/",
        "height": 1030,
        "oembed": "/oembed/cases/the-list/flows.json",
        "page": "/cases/the-list/",
        "title": "Who sold whose data to whom: The list",
        "width": 960,
        "words": "The list: The list in a sentence.",
      },
      {
        "embed": "/embed/cases/the-list/timeline/v3/",
        "height": 1025,
        "oembed": "/oembed/cases/the-list/timeline.json",
        "page": "/cases/the-list/",
        "title": "When it happened: The list",
        "width": 960,
        "words": "The list: The list in a sentence.",
      },
      {
        "embed": "/embed/f/TL-9/",
        "height": 202,
        "oembed": "/oembed/f/TL-9.json",
        "page": "/f/TL-9/",
        "title": "TL-9, withdrawn: The list",
        "width": 640,
        "words": "Withdrawn on 2 January 2026, and stated no longer. It was not.",
      },
    ]
  `);
  expect(
    chartNames.map((chart) => [
      headingOfChart(chart),
      titleOfChart(chart, file),
      heightOfChart(chart, file),
      versionOfChart(file, chart),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "The diagram",
        "Who sold whose data to whom",
        1030,
        "TL flows, version 1",
      ],
      [
        "The timeline",
        "When it happened",
        1025,
        "TL timeline, version 1",
      ],
    ]
  `);
});

it('the code of an embed is safe in any page', () => {
  const of = {
    ...embedOfFinding(caseOf('the-list'), first(caseOf('the-list').findings)),
    title: 'A & "B"',
    words: '<b>',
  };
  expect(embedCode(of, { site: 'https://casebook.example', base: '/' })).toMatchInlineSnapshot(`
    "<blockquote class="casebook-quote" cite="https://casebook.example/cases/the-list/findings/not-told/"><p>&lt;b&gt;</p><p><a href="https://casebook.example/cases/the-list/findings/not-told/">A &amp; &quot;B&quot;, Casebook</a></p></blockquote>
    <iframe src="https://casebook.example/embed/f/TL-1/" title="A &amp; &quot;B&quot;" width="100%" height="150" style="border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>
    <script async src="https://casebook.example/embed.js"></script>"
  `);
});

it('charts that were kept show what today’s did', () => {
  const file = caseOf('the-list');
  const kept = keptToday(book, file);
  expect(kept).toMatchInlineSnapshot(`
    {
      "actors": [
        {
          "id": "mothers",
          "name": "Mothers",
          "short": undefined,
        },
        {
          "id": "shop",
          "name": "The Shop Ltd",
          "short": "The Shop",
        },
        {
          "id": "broker",
          "name": "Broker plc",
          "short": undefined,
        },
        {
          "id": "ico",
          "name": "ICO",
          "short": undefined,
        },
      ],
      "callout": undefined,
      "events": [
        {
          "alleged": false,
          "date": "2017-01",
          "id": "E1",
          "kind": "collection",
          "short": undefined,
          "title": "The shop collects",
          "weight": 2,
          "wrong": false,
        },
        {
          "alleged": false,
          "date": "2017-05-04",
          "id": "E2",
          "kind": "disclosure",
          "short": undefined,
          "title": "The list is sold",
          "weight": 3,
          "wrong": true,
        },
        {
          "alleged": false,
          "date": "2017-06-10",
          "id": "E3",
          "kind": "response",
          "short": undefined,
          "title": "A mother asks",
          "weight": 1,
          "wrong": false,
        },
        {
          "alleged": false,
          "date": "2017-07-01",
          "id": "E4",
          "kind": "complaint",
          "short": undefined,
          "title": "A mother complains",
          "weight": 2,
          "wrong": false,
        },
        {
          "alleged": false,
          "date": "2018-05-01",
          "id": "E5",
          "kind": "notice",
          "short": undefined,
          "title": "A notice of intent",
          "weight": 2,
          "wrong": false,
        },
        {
          "alleged": false,
          "date": "2018-05-04",
          "id": "E6",
          "kind": "press",
          "short": undefined,
          "title": "It is in the papers",
          "weight": 1,
          "wrong": false,
        },
        {
          "alleged": false,
          "date": "2018-08-09",
          "id": "E7",
          "kind": "penalty",
          "short": undefined,
          "title": "The penalty",
          "weight": 3,
          "wrong": true,
        },
        {
          "alleged": false,
          "date": "2018-09-01",
          "id": "E8",
          "kind": "appeal",
          "short": undefined,
          "title": "The shop appeals",
          "weight": 2,
          "wrong": false,
        },
        {
          "alleged": false,
          "date": "2019-02-20",
          "id": "E9",
          "kind": "court",
          "short": undefined,
          "title": "The tribunal lowers it",
          "weight": 3,
          "wrong": false,
        },
      ],
      "flows": [
        {
          "date": undefined,
          "from": "mothers",
          "id": "F1",
          "kind": "gave",
          "label": "gave names",
          "sub": undefined,
          "to": "shop",
          "volume": {
            "about": false,
            "at_least": false,
            "at_most": false,
            "count": 1000000,
            "unit": "records",
          },
          "wrong": undefined,
        },
        {
          "date": undefined,
          "from": "shop",
          "id": "F2",
          "kind": "sold",
          "label": "sold the list",
          "sub": undefined,
          "to": "broker",
          "volume": {
            "about": false,
            "at_least": false,
            "at_most": false,
            "count": 1000000,
            "unit": "records",
          },
          "wrong": "found",
        },
        {
          "date": undefined,
          "from": "mothers",
          "id": "F3",
          "kind": "asked",
          "label": "asked what it had",
          "sub": undefined,
          "to": "shop",
          "volume": {
            "about": false,
            "at_least": false,
            "at_most": false,
            "count": null,
            "unit": "people",
          },
          "wrong": undefined,
        },
        {
          "date": undefined,
          "from": "shop",
          "id": "F4",
          "kind": "gave",
          "label": "gave its files",
          "sub": undefined,
          "to": "ico",
          "volume": {
            "about": false,
            "at_least": false,
            "at_most": false,
            "count": null,
            "unit": "people",
          },
          "wrong": undefined,
        },
        {
          "date": undefined,
          "from": "broker",
          "id": "F5",
          "kind": "deleted",
          "label": "deleted the list",
          "sub": undefined,
          "volume": {
            "about": false,
            "at_least": false,
            "at_most": false,
            "count": null,
            "unit": "people",
          },
          "wrong": undefined,
        },
      ],
      "houses": [],
      "roles": [
        {
          "actor": "ico",
          "column": undefined,
          "short": undefined,
        },
        {
          "actor": "shop",
          "column": undefined,
          "short": undefined,
        },
        {
          "actor": "broker",
          "column": undefined,
          "short": undefined,
        },
        {
          "actor": "mothers",
          "column": undefined,
          "short": undefined,
        },
      ],
      "title": "The list",
      "version": 1,
    }
  `);
  const [then, today] = [chartedThen(kept), chartedToday(book, file)];
  expect(then.flows.map(({ id, number }) => [id, number])).toEqual(today.flows.map(({ id, number }) => [id, number]));
  expect(then.events.map(({ id, wrong, when }) => [id, wrong, when.edtf])).toEqual(
    today.events.map(({ id, wrong, when }) => [id, wrong, when.edtf]),
  );
  expect([
    chartedThen({ ...kept, callout: undefined }).diagram,
    chartedThen({ ...kept, callout: { flow: 'F2', words: 'So' } }).diagram,
  ]).toEqual([{}, { callout: { flow: 'F2', words: 'So' } }]);
});

it('a case is found by its id', () => {
  expect(caseWith(book, 'the-leak')?.title).toBe('The leak');
  expect(caseWith(book, 'none')).toBeUndefined();
});
