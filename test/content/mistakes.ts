import { finding, flows, index, sources, timeline, type Mistake } from './mistake.ts';

/** Mistakes in the shape of a record, in its references, in its MDX, YAML and CSV. */
export const mistakes: readonly Mistake[] = [
  {
    name: 'unknown key',
    path: flows,
    from: 'purpose: money',
    to: 'purpose: money\n    porpose: x',
    faults: ['unknown-key  cases/toy/flows.yaml:13:5  unknown key "porpose" in F1; did you mean "purpose"?'],
  },
  {
    name: 'missing key',
    path: flows,
    from: '    purpose: money\n',
    to: '',
    faults: ['missing-key  cases/toy/flows.yaml:5:5  "purpose" is missing in F1; add it'],
  },
  {
    name: 'wrong type',
    path: flows,
    from: 'what: [name]',
    to: 'what: name',
    faults: ['wrong-type  cases/toy/flows.yaml:9:11  "what" in F1 must be a list, not the text "name"'],
  },
  {
    name: 'a word that is no kind',
    path: timeline,
    from: 'kind: disclosure',
    to: 'kind: disclosur',
    faults: [
      'unknown-word  cases/toy/timeline.yaml:4:11  "kind" in E1 cannot be the text "disclosur"; did you mean "disclosure"?',
    ],
  },
  {
    name: 'empty text',
    path: timeline,
    from: 'title: The list is sold',
    to: 'title: ""',
    faults: ['empty-text  cases/toy/timeline.yaml:5:12  "title" in E1 is empty'],
  },
  {
    name: 'impossible date',
    path: timeline,
    from: '2017-05-05',
    to: '2017-05-32',
    faults: [
      'bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "2017-05-32" has no day 32; that month has 31 days',
    ],
  },
  {
    name: 'an event below a later one',
    path: timeline,
    from: '    sources: [notice]\n',
    to: '    sources: [notice]\n  - { id: E2, date: 2017-04, kind: press, title: Told, detail: To all., sources: [notice] }\n',
    faults: [
      'event-order  cases/toy/timeline.yaml:10:21  E2 (2017-04) stands below E1 (2017-05-05), which came later; put the events in the order in which they happened',
    ],
  },
  {
    name: 'date in words',
    path: timeline,
    from: '2017-05-05',
    to: '5 May 2017',
    faults: ['bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "5 May 2017" is not a date; write 2017-05-05'],
  },
  {
    name: 'end before start',
    path: timeline,
    from: '2017-05-05',
    to: '2017-05/2016',
    faults: [
      'bad-value  cases/toy/timeline.yaml:3:11  "date" in E1: "2017-05/2016" ends 2016, before it starts 2017-05',
    ],
  },
  {
    name: 'unknown actor',
    path: flows,
    from: 'to: broker',
    to: 'to: brokr',
    faults: ['unknown-actor  cases/toy/flows.yaml:7:9  no actor "brokr"; did you mean "broker"?'],
  },
  {
    name: 'unknown source',
    path: flows,
    from: 'problem: nobody was told\n    sources: [notice]',
    to: 'problem: nobody was told\n    sources: [notise]',
    faults: ['unknown-source  cases/toy/flows.yaml:15:15  no source "notise"; did you mean "notice"?'],
  },
  {
    name: 'unknown provision',
    path: finding,
    from: 'act/s-1',
    to: 'act/s-9',
    faults: ['unknown-provision  cases/toy/findings/sold.mdx:7:14  no provision "act/s-9"; did you mean "act/s-1"?'],
  },
  {
    name: 'unknown event',
    path: finding,
    from: 'events: [E1]',
    to: 'events: [E2]',
    faults: ['unknown-event  cases/toy/findings/sold.mdx:10:10  no event "E2" in this case; did you mean "E1"?'],
  },
  {
    name: 'unknown flow',
    path: finding,
    from: 'flows: [F1]',
    to: 'flows: [F9]',
    faults: ['unknown-flow  cases/toy/findings/sold.mdx:9:9  no flow "F9" in this case; did you mean "F1"?'],
  },
  {
    name: 'unknown term',
    path: index,
    from: 'id="fairness"',
    to: 'id="fairnes"',
    faults: ['unknown-term  cases/toy/index.mdx:33:112  <Term>: no term "fairnes"; did you mean "fairness"?'],
  },
  {
    name: 'unknown finding',
    path: index,
    from: 'ref="TY-1"',
    to: 'ref="TY-7"',
    faults: ['unknown-finding  cases/toy/index.mdx:35:1  <Finding>: no finding "TY-7"; did you mean "TY-1"?'],
  },
  {
    name: 'unknown discrepancy',
    path: index,
    from: 'id="D1"',
    to: 'id="D4"',
    faults: [
      'unknown-discrepancy  cases/toy/index.mdx:37:1  <Discrepancy>: no discrepancy "D4" in this case; did you mean "D1"?',
    ],
  },
  {
    name: 'unknown case',
    path: index,
    from: 'revisions:',
    to: 'related:\n  - { case: toi, why: alike }\nrevisions:',
    faults: ['unknown-case  cases/toy/index.mdx:29:13  no case "toi"; did you mean "toy"?'],
  },
  {
    name: 'duplicate id',
    path: timeline,
    from: '    sources: [notice]\n',
    to: '    sources: [notice]\n  - { id: E1, date: 2018-01-01, kind: press, title: Again, detail: Again., sources: [paper] }\n',
    faults: [
      'duplicate-id  cases/toy/timeline.yaml:10:11  the event "E1" is already at /cases/toy/timeline.yaml:2; ids are never used twice',
    ],
  },
  {
    name: 'duplicate finding ref',
    path: 'cases/toy/findings/again.mdx',
    write:
      '---\nref: TY-1\nclaim: Again.\nstanding: found\nfinder: { by: [ico], said: the ICO }\nwhy: Twice.\nsources: [notice]\nrevisions: [{ date: 2026-01-01, note: First published. }]\n---\n\nAgain.\n',
    faults: [
      'duplicate-ref  cases/toy/findings/sold.mdx:2:6  the finding "TY-1" is already at /cases/toy/findings/again.mdx:2; ids are never used twice',
    ],
  },
  {
    name: 'prefix of another case',
    path: finding,
    from: 'ref: TY-1',
    to: 'ref: TZ-1',
    faults: [
      'unknown-finding  cases/toy/index.mdx:35:1  <Finding>: no finding "TY-1"; did you mean "TZ-1"?',
      'wrong-prefix  cases/toy/findings/sold.mdx:2:6  the reference "TZ-1" does not begin with its case’s prefix "TY"; write TY-1',
    ],
  },
  {
    name: 'claim without a source',
    path: flows,
    from: 'problem: nobody was told\n    sources: [notice]',
    to: 'problem: nobody was told\n    sources: []',
    faults: ['too-few  cases/toy/flows.yaml:15:14  "sources" in F1 has no source; every claim needs at least one'],
  },
  {
    name: 'pinpoint to a source that is not listed',
    path: finding,
    from: '{ id: paper, at: p 2 }',
    to: '{ id: act-text, at: p 2 }',
    faults: [
      'unlisted-source  cases/toy/findings/sold.mdx:14:11  the source "act-text" is not in this case’s list; add it to "shared" in sources.yaml',
    ],
  },
  {
    name: 'cited source not listed',
    path: index,
    from: 'id="notice" at="para 3"',
    to: 'id="act-text"',
    faults: [
      'unlisted-source  cases/toy/index.mdx:33:22  <Cite>: the source "act-text" is not in this case’s list; add it to "shared" in sources.yaml',
    ],
  },
  {
    name: 'flow to itself',
    path: flows,
    from: 'to: broker',
    to: 'to: shop',
    faults: ['flow-to-itself  cases/toy/flows.yaml:7:9  flow F1 goes from "shop" to itself; a flow needs two actors'],
  },
  {
    name: 'negative count',
    path: flows,
    from: 'count: 10',
    to: 'count: -1',
    faults: ['too-small  cases/toy/flows.yaml:10:22  "count" in F1 is -1; it cannot be less than 0'],
  },
  {
    name: 'flow with an actor without a role',
    path: flows,
    from: '  - { actor: broker, role: bought the list, sources: [notice] }\n',
    to: '',
    faults: [
      'actor-without-role  cases/toy/flows.yaml:6:9  flow F1 names "broker", who has no role in this case; add it to "roles"',
    ],
  },
  {
    name: 'orphan actor',
    path: 'actors/nobody.yaml',
    write: 'id: nobody\nname: Nobody\nkind: company\ndescription: Nobody.\n',
    faults: [
      'orphan-actor  actors/nobody.yaml:1:5  no case mentions the actor "nobody"; give it a role in a case, or delete the file',
    ],
  },
  {
    name: 'id that is not the name of the file',
    path: 'actors/shop.yaml',
    from: 'id: shop',
    to: 'id: shop-ltd',
    faults: [
      'name-mismatch  actors/shop.yaml:1:5  the id "shop-ltd" is not the file’s name "shop"; make them the same',
      'orphan-actor  actors/shop.yaml:1:5  no case mentions the actor "shop-ltd"; give it a role in a case, or delete the file',
      'unknown-actor  cases/toy/findings/sold.mdx:6:11  no actor "shop"',
      'unknown-actor  cases/toy/flows.yaml:2:14  no actor "shop"',
      'unknown-actor  cases/toy/flows.yaml:6:11  no actor "shop"',
      'unknown-actor  cases/toy/index.mdx:10:15  no actor "shop"',
      'unknown-actor  cases/toy/index.mdx:17:14  no actor "shop"',
      'unknown-actor  cases/toy/timeline.yaml:7:14  no actor "shop"',
    ],
  },
  {
    name: 'unknown component',
    path: index,
    from: '<Finding ref="TY-1" />',
    to: '<Findin ref="TY-1" />',
    faults: ['unknown-component  cases/toy/index.mdx:35:1  there is no component <Findin>; did you mean "Finding"?'],
  },
  {
    name: 'unknown attribute',
    path: index,
    from: '<Finding ref="TY-1" />',
    to: '<Finding reff="TY-1" />',
    faults: [
      'missing-attribute  cases/toy/index.mdx:35:1  <Finding> needs the attribute "ref"',
      'unknown-attribute  cases/toy/index.mdx:35:1  <Finding> has no attribute "reff"; did you mean "ref"?',
    ],
  },
  {
    name: 'MDX that does not compile',
    path: index,
    from: '<Finding ref="TY-1" />',
    to: 'text <Finding ref="TY-1"> more',
    faults: [
      'bad-mdx  cases/toy/index.mdx:35:6  <Finding> is never closed in this paragraph; write </Finding> after its words, or <Finding … />',
    ],
  },
  {
    name: 'import in MDX',
    path: index,
    from: 'The shop sold',
    to: 'import x from "y"\n\nThe shop sold',
    faults: [
      'import  cases/toy/index.mdx:33:1  imports and exports are not allowed; the components of the case files are there already, and a sentence begins with another word than import or export',
    ],
  },
  {
    name: 'script in MDX',
    path: index,
    from: '<Finding ref="TY-1" />',
    to: '<script>alert()</script>',
    faults: ['script  cases/toy/index.mdx:35:1  scripts are not allowed in a case file; remove it'],
  },
  {
    name: 'expression in MDX',
    path: index,
    from: 'The shop sold',
    to: 'The {shop} sold',
    faults: [
      'expression  cases/toy/index.mdx:33:5  expressions are not allowed; write the text itself, or \\{ for a brace',
    ],
  },
  {
    name: 'expression in an attribute',
    path: index,
    from: 'ref="TY-1"',
    to: 'ref={1}',
    faults: [
      'expression  cases/toy/index.mdx:35:1  <Finding> has an attribute that is no plain text; write it as key="text"',
      'missing-attribute  cases/toy/index.mdx:35:1  <Finding> needs the attribute "ref"',
    ],
  },
  {
    name: 'javascript: address',
    path: index,
    from: 'The shop sold',
    to: '[The shop](javascript:alert(1)) sold',
    faults: [
      'script-address  cases/toy/index.mdx:33:1  the address "javascript:alert(1)" runs a script; only web addresses are allowed',
    ],
  },
  {
    name: 'bad web address',
    path: sources,
    from: 'https://example.org/notice',
    to: 'javascript:alert(1)',
    faults: [
      'bad-value  cases/toy/sources.yaml:2:73  "url" in notice must be an http or https address at a host of plain letters, without a password (it is the text "javascript:alert(1)")',
    ],
  },
  {
    name: 'YAML that does not parse',
    path: flows,
    from: 'what: [name]',
    to: 'what: [name',
    faults: ['bad-yaml  cases/toy/flows.yaml:10:5  a bracket opened before this is never closed'],
  },
  {
    name: 'tabs',
    path: flows,
    from: '    to: broker',
    to: '\tto: broker',
    faults: ['tab  cases/toy/flows.yaml:7:1  tabs cannot indent YAML; use two spaces'],
  },
  {
    name: 'key that stands twice',
    path: flows,
    from: '    to: broker',
    to: '    to: broker\n    to: shop',
    faults: ['bad-yaml  cases/toy/flows.yaml:8:5  this key stands twice; keep one'],
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
    name: 'a sector in the register that is no word of the list',
    path: 'register/penalties.csv',
    from: 'retail-and-consumer-services',
    to: 'retail-and-consumer-services medai',
    faults: [
      'bad-value  register/penalties.csv:2:57  "sectors" in shop-2018 names no sector with "medai"; did you mean "media"? (it is the text "retail-and-consumer-services medai")',
    ],
  },
  {
    name: 'CSV row with too few cells',
    path: 'register/penalties.csv',
    from: ',final,,Notice',
    to: ',final,Notice',
    faults: [
      'cells  register/penalties.csv:2:1  this row has 12 cells, the header has 13; give each column a cell, empty if need be',
    ],
  },
  {
    name: 'CSV amount with a comma',
    path: 'register/penalties.csv',
    from: ',1000,',
    to: ',"1,000",',
    faults: [
      'bad-value  register/penalties.csv:2:27  "amount_gbp" in shop-2018 must be a number without commas or signs, or empty (it is the text "1,000")',
    ],
  },
  {
    name: 'file in the wrong place',
    path: 'cases/toy/notes.txt',
    write: 'Notes.\n',
    faults: [
      'misplaced-file  cases/toy/notes.txt:1:1  nothing is read from here; records stand in cases/<case>/{index.mdx, findings/<slug>.mdx, timeline.yaml, flows.yaml, sources.yaml}, actors/<actor>.yaml, law/<instrument>.yaml, glossary/<term>.mdx, sources/<name>.yaml, topics/<topic>.mdx, register/penalties.csv, pages/<page>.mdx',
    ],
  },
  {
    name: 'case without its files',
    path: 'cases/new/timeline.yaml',
    write: 'events: []\n',
    faults: [
      'missing-file  cases/new:1:1  the case "new" has no findings/<slug>.mdx; add it, or start with npm run new:case',
      'missing-file  cases/new:1:1  the case "new" has no flows.yaml; add it, or start with npm run new:case',
      'missing-file  cases/new:1:1  the case "new" has no index.mdx; add it, or start with npm run new:case',
      'missing-file  cases/new:1:1  the case "new" has no sources.yaml; add it, or start with npm run new:case',
      'too-few  cases/new/timeline.yaml:1:9  "events" has no event',
    ],
  },
  {
    name: 'bytes that are not UTF-8',
    path: timeline,
    write: new Uint8Array([101, 118, 10, 255, 254]),
    faults: ['not-utf-8  cases/toy/timeline.yaml:2:1  is not UTF-8 text; save it as UTF-8'],
  },
  {
    name: 'empty file',
    path: 'actors/shop.yaml',
    write: '',
    faults: ['empty-file  actors/shop.yaml:1:1  is empty; fill it in or delete it'],
  },
  {
    name: 'no frontmatter',
    path: finding,
    write: 'Just text.\n',
    faults: [
      'no-frontmatter  cases/toy/findings/sold.mdx:1:1  has no frontmatter; begin the file with the record between two lines of ---',
    ],
  },
  {
    name: 'empty body',
    path: finding,
    from: '\nIt did.\n',
    to: '\n',
    faults: ['empty-body  cases/toy/findings/sold.mdx:19:1  has no text under its frontmatter; write it'],
  },
];
