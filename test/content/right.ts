import { finding, flows, index, quotations, sources, timeline } from './mistake.ts';

/** What an editor may write, close to a mistake and none. */
export const right: readonly {
  readonly name: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
}[] = [
  { name: 'a number that is a floor', path: flows, from: 'unit: people }', to: 'unit: people, at_least: true }' },
  { name: 'how many a case is about, roughly', path: index, from: '  count: 10\n', to: '  count: 10\n  about: true\n' },
  {
    name: 'an event that was not later than a day',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: ../2017-05-05',
  },
  {
    name: 'an event below one that came later and is known only as not later',
    path: timeline,
    from: 'events:\n',
    to: 'events:\n  - { id: E2, date: ../2018-01-01, kind: conduct, title: A list is kept, detail: It was., sources: [notice] }\n',
  },
  {
    name: 'the sum, in an event',
    path: timeline,
    from: 'detail: To a broker.',
    to: 'detail: The sum was paid in cash.',
  },
  {
    name: 'a phrase that ends with a shortened word, and a sentence with a quotation mark',
    path: timeline,
    from: 'title: The list is sold\n    detail: To a broker.',
    to: 'title: The list is sold to Broker Inc.\n    detail: The broker said “we bought it.”',
  },
  { name: 'a finding dated by its event', path: finding, from: 'on: 2018-08-09', to: 'event: E1' },
  {
    name: 'a finding that an appeal kept in part',
    path: finding,
    from: 'standing: found',
    to: 'standing: varied\nkept: the breach and not the amount',
  },
  { name: 'comment on a line of its own', path: flows, from: 'roles:\n', to: 'roles:\n  # who did what\n' },
  {
    name: 'number sign in quotes',
    path: finding,
    from: 'claim: The shop sold the list.',
    to: 'claim: "The shop sold list #5."',
  },
  {
    name: 'number sign within a word',
    path: finding,
    from: 'claim: The shop sold the list.',
    to: 'claim: The shop sold list no#5.',
  },
  { name: 'ampersand within a text', path: finding, from: 'claim: The shop sold', to: 'claim: Shop & Sons sold' },
  { name: 'asterisks in quotes', path: index, from: 'title: Toy', to: "title: '*Toy*'" },
  {
    name: 'letters with accents, quotes and dashes',
    path: finding,
    from: 'It did.',
    to: 'Ça alors – “naïve” œuvre, £ € … ½ Łódź 東京 😀.',
  },
  {
    name: 'link to a page elsewhere',
    path: finding,
    from: 'It did.',
    to: '[It](https://example.org/a_(b)?c=d#e) did.',
  },
  { name: 'list with a second paragraph', path: finding, from: 'It did.', to: '- a\n  - b\n\n    c\n- d' },
  {
    name: 'finding within a sentence',
    path: index,
    from: 'The shop sold',
    to: 'As <Finding ref="TY-1" /> says, the shop sold',
  },
  {
    name: 'heading with a word of its own',
    path: index,
    from: 'The shop sold',
    to: '## What was found\n\nThe shop sold',
  },
  {
    name: 'term on a page of our own',
    path: 'pages/about.mdx',
    from: 'Text.',
    to: '<Term id="fairness">Fair</Term> text.',
  },
  {
    name: 'versions in order, of one day too',
    path: finding,
    from: '    note: First published.\n',
    to: '    note: First published.\n  - date: 2026-01-01\n    note: Second.\n  - date: 2027-06-01\n    note: Third.\n',
  },
  { name: 'event two years ahead', path: timeline, from: 'date: 2017-05-05', to: 'date: 2028-05' },
  { name: 'event a hundred years ago', path: timeline, from: 'date: 2017-05-05', to: 'date: "1926"' },
  {
    name: 'half a terabyte',
    path: flows,
    from: 'volume: { count: 10, unit: people }',
    to: 'volume: { count: 0.5, unit: terabytes }',
  },
  {
    name: 'actor that is part of another',
    path: 'actors/shop.yaml',
    from: 'kind: company',
    to: 'kind: company\npart_of: broker',
  },
  {
    name: 'law that ends after it began, with its limit',
    path: 'law/act.yaml',
    from: 'in_force_from: 2000-03-01,',
    to: 'in_force_from: 2000-03-01, in_force_to: 2018-05-25, limits: [{ gbp: 5, turnover_percent: 4, from: 2010-01-01, to: 2018-05-25 }],',
  },
  {
    name: 'groups that share nobody',
    path: flows,
    from: 'flows:\n',
    to: 'groups:\n  - { id: a, label: some, actors: [shop, broker] }\nflows:\n',
  },
  {
    name: 'cell with quotes in quotes',
    path: 'register/penalties.csv',
    from: ',Shop,',
    to: ',"The ""Shop"", a shop",',
  },
  {
    name: 'seizure that was not wrong',
    path: flows,
    from: 'label: sold the list\n    what: [name]\n    volume: { count: 10, unit: people }\n    date: 2017-05-05\n    purpose: money\n    wrong: found\n    problem: nobody was told\n    sources: [notice]\n    kind: sold',
    to: 'label: "seized: the list"\n    sub: under a warrant\n    what: [name]\n    volume: { count: 10, unit: people }\n    date: 2017-05-05\n    purpose: money\n    sources: [notice]\n    kind: collected',
  },
  {
    name: 'deletion of what was sold',
    path: flows,
    from: 'flows:\n',
    to: 'headline: A shop sold a list, and nobody was told.\ncallout: { flow: F1, words: Nobody was told, under: found by the ICO }\nflows:\n  - { id: F2, from: broker, kind: deleted, label: deleted the list, what: [name], volume: { count: null, unit: people }, purpose: none, sources: [notice] }\n',
  },
  {
    name: 'timeline with its window',
    path: timeline,
    from: 'events:\n',
    to: 'headline: A day in May\ncore: { from: 2017-05, to: 2017-05-05 }\nevents:\n',
  },
  {
    name: 'case with its cast, a short title and what the respondent is',
    path: index,
    from: 'title: Toy',
    to: 'title: Toy of all toys\nshort_title: Toy\nis: a shop for toys\ncast: [{ actor: shop, role: sold the list, sources: [notice] }]',
  },
  {
    name: 'quotation by its place, about a finding',
    path: quotations,
    from: 'source: paper',
    to: 'source: { id: notice, at: para 3 }\n    occasion: announcing it\n    about: [TY-1]',
  },
  {
    name: 'document that contradicts itself',
    path: sources,
    from: '- { source: paper, value: "11" }',
    to: '- { source: { id: paper, at: p 1 }, value: "11" }\n      - { source: { id: paper, at: p 2 }, value: "12" }',
  },
  { name: 'penalty of no known sum', path: 'register/penalties.csv', from: ',1000,', to: ',,' },
  {
    name: 'quotation marks in a tag, and words of the workshop in what was quoted',
    path: finding,
    from: 'It did.',
    to: 'It did: <Quote source="notice" by="the shop">we had not seen the sum of it, nor any dossier, in all</Quote>.',
  },
  {
    name: 'penalty on the day of its event, dated to the month in one of the two',
    path: timeline,
    from: '    sources: [notice]\n',
    to: '    sources: [notice]\n  - { id: E2, date: 2018-08, kind: penalty, title: The shop is fined, detail: By the ICO., sources: [notice] }\n',
  },
];
