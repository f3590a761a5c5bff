import { finding, flows, index, type Mistake, sources, timeline } from './mistake.ts';

const act = 'law/act.yaml';

/** Mistakes that only the records together show, and values that no source can have given. */
export const mistakesInRecords: readonly Mistake[] = [
  {
    name: 'page that takes a built-in address',
    path: 'pages/search.mdx',
    write: '---\nid: search\ntitle: How we search\ndescription: A toy.\n---\n\nText.\n',
    faults: [
      'taken-page  pages/search.mdx:2:5  /search/ is a page that the site has already, and this text would stand nowhere; give the file and its id another name',
    ],
  },
  {
    name: 'heading that takes a part of the page',
    path: index,
    from: 'The shop sold',
    to: '## Findings\n\nThe shop sold',
    faults: [
      'taken-anchor  cases/toy/index.mdx:33:1  the page has a part “#findings” of its own; give the heading “Findings” another word',
    ],
  },
  {
    name: 'term that takes a part of every page',
    path: 'glossary/main.mdx',
    write: '---\nid: main\nterm: Main\nsee: [fairness]\nsources: [act-text]\n---\n\nMain.\n',
    faults: [
      'taken-anchor  glossary/main.mdx:2:5  “main” is a part of every page or list of the site; choose another id',
    ],
  },
  {
    name: 'id that every object has',
    path: sources,
    from: 'discrepancies:',
    to: '  - { id: constructor, title: Built, publisher: ICO, kind: regulator, seen: whole }\ndiscrepancies:',
    faults: [
      'reserved-id  cases/toy/sources.yaml:4:11  “constructor” has a meaning of its own to the machine; choose another id',
    ],
  },
  {
    name: 'how a source was read, in a word of one’s own',
    path: sources,
    from: 'kind: regulator, seen: whole',
    to: 'kind: regulator, seen: extracts',
    faults: [
      'unknown-word  cases/toy/sources.yaml:2:126  "seen" in notice cannot be the text "extracts"; did you mean "extract"?',
    ],
  },
  {
    name: 'actor with two roles',
    path: flows,
    from: 'roles:\n',
    to: 'roles:\n  - { actor: shop, role: again, sources: [notice] }\n',
    faults: ['twice  cases/toy/flows.yaml:3:5  “shop” stands twice in “roles”; keep one'],
  },
  {
    name: 'word twice in a list',
    path: flows,
    from: 'what: [name]',
    to: 'what: [name, name]',
    faults: ['twice  cases/toy/flows.yaml:9:18  “name” stands twice in “what”; keep one'],
  },
  {
    name: 'citation twice in a list',
    path: finding,
    from: '  - notice\n',
    to: '  - notice\n  - { id: paper, at: p 2 }\n',
    faults: ['twice  cases/toy/findings/sold.mdx:15:5  the same stands twice in “sources”; keep one'],
  },
  {
    name: 'actor in two groups',
    path: flows,
    from: 'flows:\n',
    to: 'groups:\n  - { id: a, label: some, actors: [shop, broker] }\n  - { id: b, label: others, actors: [broker, ico] }\nflows:\n',
    faults: ['twice  cases/toy/flows.yaml:6:37  “broker” stands in two groups; keep it in one'],
  },
  {
    name: 'actor that is part of itself',
    path: 'actors/shop.yaml',
    from: 'kind: company',
    to: 'kind: company\npart_of: shop',
    faults: ['ring  actors/shop.yaml:4:10  shop names itself under part_of; take it out'],
  },
  {
    name: 'provisions that follow from each other',
    path: act,
    from: 'requires: Be fair still.,',
    to: 'requires: Be fair still., successors: [act/s-1],',
    faults: [
      'ring  law/act.yaml:5:115  successors leads from act/s-1 back to itself (act/s-1 → act/s-2 → act/s-1); take one of these out',
    ],
  },
  {
    name: 'case related to itself',
    path: index,
    from: 'revisions:',
    to: 'related: [{ case: toy, why: alike }]\nrevisions:',
    faults: ['ring  cases/toy/index.mdx:28:11  toy names itself under related; take it out'],
  },
  {
    name: 'law that ends before it begins',
    path: act,
    from: 'in_force_from: 2000-03-01,',
    to: 'in_force_from: 2000-03-01, in_force_to: 1999-01-01,',
    faults: [
      'in-force  law/act.yaml:5:95  “in_force_to” (1999-01-01) does not come after “in_force_from” (2000-03-01); correct one of the two',
    ],
  },
  {
    name: 'limit that ends before it begins, of more than all turnover',
    path: act,
    from: 'successors: [act/s-2],',
    to: 'successors: [act/s-2], limits: [{ gbp: 5, turnover_percent: 400, from: 2010-01-01, to: 2009-01-01 }],',
    faults: [
      'impossible-number  law/act.yaml:5:162  400 per cent of turnover is more than all of it; write 4 for 4 %',
      'in-force  law/act.yaml:5:189  “to” (2009-01-01) does not come after “from” (2010-01-01); correct one of the two',
    ],
  },
  {
    name: 'word without an end',
    path: 'actors/shop.yaml',
    from: 'name: shop',
    to: `name: ${'x'.repeat(5000)}`,
    faults: ['long-word  actors/shop.yaml:2:7  “xxxxxxxxxxxxxxxxxxxx…” has 5000 letters and no blank; is it a word?'],
  },
  {
    name: 'half a person',
    path: flows,
    from: 'count: 10,',
    to: 'count: 1.5,',
    faults: ['impossible-number  cases/toy/flows.yaml:10:22  1.5 people cannot be counted; write a whole number'],
  },
  {
    name: 'case dated by its end alone',
    path: index,
    from: 'date: "2018"',
    to: 'date: ../2018',
    faults: [
      'bad-value  cases/toy/index.mdx:7:7  "date": "../2018" has no beginning, as only an event and a flow may; write the earliest it can be, such as 2018-01/2018-05',
    ],
  },
  {
    name: 'date in words that something was before',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: before 2017-05-05',
    faults: [
      'bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "before 2017-05-05" is not a date; write ../2017-05-04',
    ],
  },
  {
    name: 'floor that is a ceiling',
    path: flows,
    from: 'unit: people }',
    to: 'unit: people, at_least: true, at_most: true }',
    faults: [
      'impossible-number  cases/toy/flows.yaml:10:50  is “at least” and “up to” at once; keep the one that the source says',
    ],
  },
  {
    name: 'floor of nobody knows what',
    path: index,
    from: '  count: 10\n',
    to: '  count: null\n  at_least: true\n',
    faults: [
      'impossible-number  cases/toy/index.mdx:24:13  is “at least” of a number that nobody knows; give the count, or leave it out',
    ],
  },
  {
    name: 'ceiling that is about so many',
    path: index,
    from: '  count: 10\n',
    to: '  count: 10\n  at_most: true\n  about: true\n',
    faults: [
      'impossible-number  cases/toy/index.mdx:25:10  is “about” and “up to” at once; keep the one that the source says',
    ],
  },
  {
    name: 'about nobody knows how many',
    path: index,
    from: '  count: 10\n',
    to: '  count: null\n  about: true\n',
    faults: [
      'impossible-number  cases/toy/index.mdx:24:10  is “about” of a number that nobody knows; give the count, or leave it out',
    ],
  },
  {
    name: 'sum of nothing',
    path: index,
    from: 'amount_gbp: 1000',
    to: 'amount_gbp: 0',
    faults: ['impossible-number  cases/toy/index.mdx:18:17  a sum of £0 is none; leave it out where no sum was fixed'],
  },
  {
    name: 'versions out of order',
    path: finding,
    from: 'revisions:\n',
    to: 'revisions:\n  - date: 2026-02-01\n    note: Second.\n',
    faults: [
      'revision-order  cases/toy/findings/sold.mdx:18:11  version 2 is dated 2026-01-01, before version 1 (2026-02-01); put the newest last',
    ],
  },
  {
    name: 'version from the future',
    path: finding,
    from: 'date: 2026-01-01',
    to: 'date: 2099-01-01',
    faults: [
      'content-date  cases/toy/findings/sold.mdx:16:11  2099-01-01 is more than two years after any other date of this content (2026-01-01); is the year right?',
    ],
  },
  {
    name: 'version from before there was anything here',
    path: finding,
    from: 'date: 2026-01-01',
    to: 'date: 2006-01-01',
    faults: [
      'content-date  cases/toy/findings/sold.mdx:16:11  nothing was written here before 2020, and this is dated 2006-01-01; is the year right?',
    ],
  },
  {
    name: 'event far in the future',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: 2071-05-05',
    faults: [
      'far-date  cases/toy/timeline.yaml:3:11  2071-05-05 is more than two years after the newest date of this content (2026-01-01); is the year right?',
    ],
  },
  {
    name: 'year 9999',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: "9999"',
    faults: [
      'bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "9999" lies outside 1900 to 2100; is the year right?',
    ],
  },
  {
    name: 'year with a slip of the finger',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: 0217-05-05',
    faults: [
      'bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "0217-05-05" lies outside 1900 to 2100; is the year right?',
    ],
  },
  {
    name: 'date with slashes',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: 5/5/2017',
    faults: ['bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "5/5/2017" is not a date; write 2017-05-05'],
  },
  {
    name: 'date without its end',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: 2017-05-05/',
    faults: [
      'bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "2017-05-05/" has no end; write 2017-05-05/.. for what had not ended',
    ],
  },
  {
    name: 'date without its beginning',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: /2017-05',
    faults: [
      'bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "/2017-05" has no beginning; write the earliest it can be, such as 2018-01/2018-05',
    ],
  },
  {
    name: 'date as a part of a year',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: early 2017',
    faults: [
      'bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "early 2017" is not a date; write 2017-01/2017-04~',
    ],
  },
  {
    name: 'disagreement twice',
    path: index,
    from: '<Finding ref="TY-1" />',
    to: '<Discrepancy id="D1" />',
    faults: ['component-twice  cases/toy/index.mdx:37:1  <Discrepancy> stands here a second time; keep one'],
  },
  {
    name: 'judgment without its parties',
    path: sources,
    from: 'discrepancies:',
    to: '  - { id: ruling, title: A ruling, publisher: BAILII, kind: court, seen: whole, cite: { as: judgment, number: EA/2020/1 } }\ndiscrepancies:',
    faults: [
      'bad-value  cases/toy/sources.yaml:4:87  "title" in ruling is missing where a source is cited as judgment; add it',
    ],
  },
  {
    name: 'parties with a full stop',
    path: sources,
    from: 'discrepancies:',
    to: '  - { id: ruling, title: A ruling, publisher: BAILII, kind: court, seen: whole, cite: { as: judgment, number: EA/2020/1, title: A v. B } }\ndiscrepancies:',
    faults: [
      'bad-value  cases/toy/sources.yaml:4:129  "title" in ruling has “v.” between the parties; write “v” (it is the text "A v. B")',
    ],
  },
  {
    name: 'notice of intent cited as a penalty',
    path: sources,
    from: 'discrepancies:',
    to: '  - { id: ruling, title: A ruling, publisher: BAILII, kind: court, seen: whole, cite: { as: notice, notice: notice-of-intent, title: Penalty notice to Shop } }\ndiscrepancies:',
    faults: [
      'bad-value  cases/toy/sources.yaml:4:134  "title" in ruling calls a notice of intent a penalty notice; write it without, since it imposed nothing (it is the text "Penalty notice to Shop")',
    ],
  },
  {
    name: 'address with a password',
    path: sources,
    from: 'https://example.org/notice',
    to: 'https://example.org@evil.example/',
    faults: [
      'bad-value  cases/toy/sources.yaml:2:73  "url" in notice must be an http or https address at a host of plain letters, without a password (it is the text "https://example.org@evil.example/")',
    ],
  },
  {
    name: 'address of an archive and of no document',
    path: sources,
    from: 'https://example.org/notice',
    to: 'https://archive.org/',
    faults: [
      'bad-value  cases/toy/sources.yaml:2:73  "url" in notice is the front page of an archive, where nobody finds the document; give the address of the copy, or leave it out (it is the text "https://archive.org/")',
    ],
  },
  {
    name: 'address at no host',
    path: sources,
    from: 'https://example.org/notice',
    to: 'https://-.-/',
    faults: [
      'bad-value  cases/toy/sources.yaml:2:73  "url" in notice must be an http or https address at a host of plain letters, without a password (it is the text "https://-.-/")',
    ],
  },
  {
    name: 'address with a letter that cannot be seen',
    path: sources,
    from: 'https://example.org/notice',
    to: 'https://ex\\u0430mple.org/',
    faults: [
      'bad-value  cases/toy/sources.yaml:2:73  "url" in notice must be an http or https address at a host of plain letters, without a password (it is the text "https://exаmple.org/")',
    ],
  },
  {
    name: 'address with a port that is none',
    path: sources,
    from: 'https://example.org/notice',
    to: 'https://example.org:99999/',
    faults: [
      'bad-value  cases/toy/sources.yaml:2:73  "url" in notice must be an http or https address at a host of plain letters, without a password (it is the text "https://example.org:99999/")',
    ],
  },
  {
    name: 'a sector that is no word of the list',
    path: index,
    from: 'sectors: [retail-and-consumer-services]',
    to: 'sectors: [retail-and-consumer-servces]',
    faults: [
      'unknown-word  cases/toy/index.mdx:30:11  "sectors" cannot be the text "retail-and-consumer-servces"; did you mean "retail-and-consumer-services"?',
    ],
  },
  {
    name: 'a kind of data that is no word of the list',
    path: index,
    from: 'kind: names-and-contact-details',
    to: 'kind: name-and-contact-details',
    faults: [
      'unknown-word  cases/toy/index.mdx:27:16  "kind" cannot be the text "name-and-contact-details"; did you mean "names-and-contact-details"?',
    ],
  },
  {
    name: 'sum with a comma',
    path: index,
    from: 'amount_gbp: 1000',
    to: 'amount_gbp: 1,000',
    faults: ['wrong-type  cases/toy/index.mdx:18:17  "amount_gbp" must be a number, not the text "1,000"; write 1000'],
  },
  {
    name: 'actor that nobody has made',
    path: timeline,
    from: 'actors: [shop, broker]',
    to: 'actors: [shop, broker, post-office]',
    faults: [
      'unknown-actor  cases/toy/timeline.yaml:7:28  no actor "post-office"; npm run new:actor -- post-office makes it',
    ],
  },
];
