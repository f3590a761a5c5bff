import { flows, index, type Mistake, quotations, sources, timeline } from './mistake.ts';

const quoted = (rest: string): string =>
  `quotations:\n  - { id: Q1, speaker: shop, role: the shop, date: 2018-08-09, source: notice, ${rest} }\n`;
const said = 'said: We sold the list and would do it again.';

/** The end of the flow of the sound case, and a call-out on it that names its finding. */
const callout = {
  before: '\n    problem: nobody was told\n    sources: [notice]\n    kind: sold\n',
  line: 'callout: { flow: F1, words: Nobody was told, under: "TY-1, found by the ICO" }\n',
};

/** Mistakes in how a flow is said, in what a diagram and a timeline say as a whole, in the cast and in quotations. */
export const mistakesOfFlows: readonly Mistake[] = [
  {
    name: 'kind of flow that is no word of the list',
    path: flows,
    from: 'kind: sold',
    to: 'kind: solt',
    faults: ['unknown-word  cases/toy/flows.yaml:16:11  "kind" in F1 cannot be the text "solt"; did you mean "sold"?'],
  },
  {
    name: 'kind of flow in a word of former versions',
    path: flows,
    from: 'kind: sold',
    to: 'kind: transfer',
    faults: [
      'unknown-word  cases/toy/flows.yaml:16:11  "kind" in F1 cannot be the text "transfer" (one of gave, sold, collected, taken, disclosed, published, asked, answered, told, deleted)',
    ],
  },
  {
    name: 'flow without its kind',
    path: flows,
    from: '    kind: sold\n',
    to: '',
    faults: ['missing-key  cases/toy/flows.yaml:5:5  "kind" is missing in F1; add it'],
  },
  {
    name: 'label without its verb',
    path: flows,
    from: 'label: sold the list',
    to: 'label: the list',
    faults: [
      'flow-label  cases/toy/flows.yaml:8:12  the label of F1, which is "sold", must begin “sold …” and then say what, as in “sold … to”',
    ],
  },
  {
    name: 'label with a slip in its verb',
    path: flows,
    from: 'label: sold the list',
    to: 'label: salt the list',
    faults: [
      'flow-label  cases/toy/flows.yaml:8:12  the label of F1, which is "sold", must begin “sold …” and then say what, as in “sold … to”; did you mean "sold"?',
    ],
  },
  {
    name: 'label that is too long to be drawn',
    path: flows,
    from: 'label: sold the list',
    to: 'label: sold the list of all its customers since May',
    faults: [
      'bad-value  cases/toy/flows.yaml:8:12  "label" in F1 has 44 letters, and no more than 36 fit (it is the text "sold the list of all its customers since May")',
    ],
  },
  {
    name: 'flow to nobody',
    path: flows,
    from: '    to: broker\n',
    to: '',
    faults: ['missing-key  cases/toy/flows.yaml:15:11  "to" is missing in F1; only what was deleted goes to nobody'],
  },
  {
    name: 'deletion to somebody',
    path: flows,
    from: 'kind: sold',
    to: 'kind: deleted',
    faults: [
      'flow-label  cases/toy/flows.yaml:8:12  the label of F1, which is "deleted", must begin “deleted …” and then say what, as in “deleted”',
      'deleted-to  cases/toy/flows.yaml:7:9  flow F1 is "deleted", which goes to nobody; take "to" out, "from" is the holder',
    ],
  },
  {
    name: 'people who did wrong with their own data',
    path: 'actors/shop.yaml',
    from: 'kind: company',
    to: 'kind: group-of-people',
    faults: [
      'wrong-of-people  cases/toy/flows.yaml:13:12  flow F1 says that “shop” sold the data and that this was wrong; people do no wrong with their own data: where the getting was wrong write "collected", and in a theft put "wrong" on the flow that was "taken"',
    ],
  },
  {
    name: 'call-out on a flow that was not wrong',
    path: flows,
    from: 'flows:\n',
    to: 'callout: { flow: F2, words: Nobody was told }\nflows:\n  - { id: F2, from: shop, to: broker, kind: gave, label: gave more, what: [more], volume: { count: null, unit: people }, purpose: money, sources: [notice] }\n',
    faults: [
      'callout-on-wrong  cases/toy/flows.yaml:4:18  F2 has no "wrong"; the call-out stands on the flow that decides the case, so name one with "wrong"',
    ],
  },
  {
    name: 'call-out that names a finding of another flow',
    path: flows,
    from: 'flows:\n',
    to: 'callout: { flow: F2, words: Nobody was told, under: "TY-1, found by the ICO" }\nflows:\n  - { id: F2, from: shop, to: broker, kind: gave, label: gave more, what: [more], volume: { count: null, unit: people }, wrong: conceded, problem: nobody was told, purpose: money, sources: [notice] }\n',
    faults: [
      'callout-and-finding  cases/toy/flows.yaml:4:53  TY-1 does not name F2 under "flows"; name a finding that rests on the flow of the call-out',
    ],
  },
  {
    name: 'call-out that names a finding of another standing than its flow has',
    path: flows,
    from: `found${callout.before}`,
    to: `conceded${callout.before}${callout.line}`,
    faults: [
      'callout-and-finding  cases/toy/flows.yaml:17:53  TY-1 is found and F1 is drawn as conceded; name a finding of that standing, or mend "wrong"',
    ],
  },
  {
    name: 'call-out on a flow that is not there, too long',
    path: flows,
    from: 'flows:\n',
    to: `callout: { flow: F7, words: ${'No one. '.repeat(10)}No one }\nflows:\n`,
    faults: [
      `bad-value  cases/toy/flows.yaml:4:29  "words" has 86 letters, and no more than 75 fit (it is the text "${'No one. '.repeat(10)}No one")`,
      'unknown-flow  cases/toy/flows.yaml:4:18  no flow "F7" in this case; did you mean "F1"?',
    ],
  },
  {
    name: 'flow that is judged against itself',
    path: flows,
    from: '    wrong: found',
    to: '    judged: [F1]\n    wrong: found',
    faults: [
      'judged-by-itself  cases/toy/flows.yaml:13:14  F1 is judged against itself; name the flow that it answers',
    ],
  },
  {
    name: 'window that holds too little of the story',
    path: timeline,
    write: `core: { from: 2018-01, to: 2018-08-09 }
events:
  - { id: E1, date: 2017-05, kind: disclosure, title: Sold, detail: Sold., weight: 3, flows: [F1], sources: [notice] }
  - { id: E2, date: 2018-08-09, kind: penalty, title: Fined, detail: Fined., weight: 2, sources: [notice] }
`,
    faults: [
      'core-window  cases/toy/timeline.yaml:1:15  only 1 of the 2 events of weight 2 or more lie between 2018-01 and 2018-08-09; the window in which the story is told holds at least three in five',
    ],
  },
  {
    name: 'window that ends before it begins',
    path: timeline,
    from: 'events:\n',
    to: 'core: { from: 2018-01, to: 2017-05 }\nevents:\n',
    faults: [
      'core-window  cases/toy/timeline.yaml:1:28  “to” (2017-05) does not come after “from” (2018-01); correct one of the two',
    ],
  },
  {
    name: 'days that end where they begin, with no place for their number',
    path: timeline,
    from: 'events:\n',
    to: 'answer: { from: E1, to: E1, words: from the sale to the fine }\nevents:\n',
    faults: [
      'answer-days  cases/toy/timeline.yaml:1:25  E1 (2017-05-05) does not come after E1 (2017-05-05); count from the earlier to the later',
      'bad-value  cases/toy/timeline.yaml:1:36  "words" must hold one "#", in whose place the number of days is put (it is the text "from the sale to the fine")',
    ],
  },
  {
    name: 'days from an event of a month',
    path: timeline,
    write: `answer: { from: E1, to: E2, words: "# days from the sale to the fine" }
events:
  - { id: E1, date: 2017-05, kind: disclosure, title: Sold, detail: Sold., flows: [F1], sources: [notice] }
  - { id: E2, date: 2018-08-09, kind: penalty, title: Fined, detail: Fined., sources: [notice] }
`,
    faults: [
      'answer-days  cases/toy/timeline.yaml:1:17  E1 is dated 2017-05, and days can be counted only between two days; name an event of a day',
    ],
  },
  {
    name: 'days that end outside the window',
    path: timeline,
    write: `core: { from: 2017-05, to: 2018-07 }
answer: { from: E1, to: E2, words: "# days from the sale to the fine" }
events:
  - { id: E1, date: 2017-05-05, kind: disclosure, title: Sold, detail: Sold., weight: 3, flows: [F1], sources: [notice] }
  - { id: E2, date: 2018-08-09, kind: penalty, title: Fined, detail: Fined., weight: 1, sources: [notice] }
`,
    faults: [
      'answer-days  cases/toy/timeline.yaml:2:25  E2 (2018-08-09) lies outside the window in which the story is told; widen “core” or count between other events',
    ],
  },
  {
    name: 'cast of somebody without a role',
    path: index,
    from: 'revisions:',
    to: 'cast: [{ actor: ico, role: fined it, sources: [notice] }]\nrevisions:',
    faults: [
      'actor-without-role  cases/toy/index.mdx:28:17  the cast names "ico", who has no role in this case; add it to "roles" in flows.yaml',
    ],
  },
  {
    name: 'cast that names one twice',
    path: index,
    from: 'revisions:',
    to: 'cast: [{ actor: shop, role: sold it, sources: [notice] }, { actor: shop, role: paid, sources: [notice] }]\nrevisions:',
    faults: ['twice  cases/toy/index.mdx:28:59  “shop” stands twice in “cast”; keep one'],
  },
  {
    name: 'cast of nine',
    path: index,
    from: 'revisions:',
    to: `cast: [${Array.from({ length: 9 }, (_, i) => `{ actor: a${String(i)}, role: one of nine, sources: [notice] }`).join(', ')}]\nrevisions:`,
    faults: [
      ...Array.from(
        { length: 9 },
        (_, i) =>
          `unknown-actor  cases/toy/index.mdx:28:${String(17 + 53 * i)}  no actor "a${String(i)}"; npm run new:actor -- a${String(i)} makes it`,
      ),
      'too-many  cases/toy/index.mdx:28:7  "cast" names more than eight; who matters less has its role in flows.yaml',
    ],
  },
  {
    name: 'what the respondent is, at length',
    path: index,
    from: 'title: Toy',
    to: 'title: Toy\nis: a shop with a very long list',
    faults: [
      'bad-value  cases/toy/index.mdx:5:5  "is" has more than five words (it is the text "a shop with a very long list")',
    ],
  },
  {
    name: 'short title that is no shorter',
    path: index,
    from: 'title: Toy',
    to: 'title: Toy\nshort_title: Toys',
    faults: ['short-title  cases/toy/index.mdx:5:14  “Toys” is no shorter than the title; take it out, or shorten it'],
  },
  {
    name: 'quotation in quotation marks',
    path: quotations,
    write: quoted('said: “We sold the list and would do it again.”'),
    faults: [
      'bad-value  cases/toy/quotations.yaml:2:86  "said" in Q1 stands in quotation marks; leave them out, the page sets them (it is the text "“We sold the list and would do it again.”")',
    ],
  },
  {
    name: 'quotation of a word or two',
    path: quotations,
    write: quoted('said: We sold it.'),
    faults: [
      'bad-value  cases/toy/quotations.yaml:2:86  "said" in Q1 has 3 words; a quotation has 8 to 60 (it is the text "We sold it.")',
    ],
  },
  {
    name: 'quotation of nobody, on a finding that is not there',
    path: quotations,
    write: quoted(`${said}, about: [TY-7]`).replace('speaker: shop', 'speaker: shopp'),
    faults: [
      'unknown-actor  cases/toy/quotations.yaml:2:24  no actor "shopp"; did you mean "shop"?',
      'unknown-finding  cases/toy/quotations.yaml:2:136  no finding "TY-7"; did you mean "TY-1"?',
    ],
  },
  {
    name: 'quotation twice under one id',
    path: quotations,
    write: `${quoted(said)}${quoted(`${said} No.`).replace('quotations:\n', '')}`,
    faults: [
      'duplicate-id  cases/toy/quotations.yaml:3:11  the quotation "Q1" is already at /cases/toy/quotations.yaml:2; ids are never used twice',
    ],
  },
  {
    name: 'quotation from a source that the case does not list',
    path: quotations,
    write: quoted(said).replace('source: notice', 'source: act-text'),
    faults: [
      'unlisted-source  cases/toy/quotations.yaml:2:72  the source "act-text" is not in this case’s list; add it to "shared" in sources.yaml',
    ],
  },
  {
    name: 'quotation out of what nobody read',
    path: sources,
    from: 'kind: press, seen: whole',
    to: 'kind: press, seen: reported',
    faults: [
      'quoted-unread  cases/toy/quotations.yaml:7:13  “paper” is known only from what others report of it, and exact words cannot be taken from it; name the source in which they were read',
    ],
  },
  {
    name: 'file of no quotations',
    path: quotations,
    write: 'quotations: []\n',
    faults: ['too-few  cases/toy/quotations.yaml:1:13  "quotations" has no quotation; write one, or take the file out'],
  },
];
