import { finding, index, sources, timeline, type Mistake } from './mistake.ts';

const register = (row: string): string =>
  `id,case,date,amount_gbp,status,amount_now_gbp,respondent,law,kind,sector,sectors,source_title,source_url\n${row},Shop,DPA 1998,transparency,retail,media,Notice,https://example.org/notice\n`;

/** Mistakes in what is said: figures that no record holds, claims without a source, what nobody has read. */
export const mistakesOfTruth: readonly Mistake[] = [
  {
    name: 'one source that disagrees with itself',
    path: sources,
    from: '      - { source: paper, value: "11" }\n',
    to: '',
    faults: [
      'too-few  cases/toy/sources.yaml:8:7  "says" in D1 needs at least two that disagree; one source may stand twice, with the place of each',
    ],
  },
  {
    name: 'a sum that no record holds',
    path: index,
    from: 'A shop sold a list of its customers.',
    to: 'A shop sold a list of its customers for £1,200.',
    faults: [
      'figure-not-in-records  cases/toy/index.mdx:6:10  “£1,200” stands in no record of this case; correct it, record it, or name it under figures_elsewhere and say why it is right',
    ],
  },
  {
    name: 'a sum in the text that no record holds',
    path: index,
    from: 'The shop sold a list.<',
    to: 'The shop was fined £1 million, not £1,000.<',
    faults: [
      'figure-not-in-records  cases/toy/index.mdx:33:20  “£1 million” stands in no record of this case; correct it, record it, or name it under figures_elsewhere and say why it is right',
    ],
  },
  {
    name: 'a date that no record holds',
    path: index,
    from: 'The shop sold a list.<',
    to: 'The penalty came on 10 August 2018, after 9 August.<',
    faults: [
      'figure-not-in-records  cases/toy/index.mdx:33:21  “10 August 2018” stands in no record of this case; correct it, record it, or name it under figures_elsewhere and say why it is right',
    ],
  },
  {
    name: 'a count that no record holds',
    path: index,
    from: 'The shop sold a list.<',
    to: 'The list held 1,065,220 names.<',
    faults: [
      'figure-not-in-records  cases/toy/index.mdx:33:15  “1,065,220” stands in no record of this case; correct it, record it, or name it under figures_elsewhere and say why it is right',
    ],
  },
  {
    name: 'a figure without a source',
    path: index,
    from: '<Finding ref="TY-1" />',
    to: 'It happened in 2018.\n\n<Finding ref="TY-1" />',
    faults: [
      'unsourced-paragraph  cases/toy/index.mdx:35:1  this paragraph names a figure or a date and no source; add a <Cite> at its end',
    ],
  },
  {
    name: 'a flow that is found wrong by nobody',
    path: finding,
    from: 'flows: [F1]',
    to: 'flows: []',
    faults: [
      'found-without-finding  cases/toy/flows.yaml:13:12  no finding that stands as found names flow F1; name the flow in one, name one of another case under "found_in", or write alleged or conceded',
    ],
  },
  {
    name: 'a finding on press alone that does not say so',
    path: finding,
    from: '  - notice\n',
    to: '',
    faults: [
      'secondary-finding  cases/toy/findings/sold.mdx:5:44  rests on no regulator, court or law; cite one, or say in finder, under said, who it is reported by ("the ICO, as reported by …")',
    ],
  },
  {
    name: 'a register row with another sum than its case',
    path: 'register/penalties.csv',
    write: register('shop-2018,toy,2018-08-09,1400,final,'),
    faults: [
      'register-and-case  register/penalties.csv:2:26  shop-2018 has £1,400 and no outcome of the case toy has; it has £1,000; correct the one that is wrong',
    ],
  },
  {
    name: 'a register row with another date and another standing than its case',
    path: 'register/penalties.csv',
    write: register('shop-2018,toy,2018-08,1000,appealed,'),
    faults: [
      'register-and-case  register/penalties.csv:2:15  shop-2018 is of 2018-08 and in the case toy of 2018-08-09; correct the one that is wrong',
      'register-and-case  register/penalties.csv:2:28  shop-2018 is appealed and by the case toy final; correct the one that is wrong',
    ],
  },
  {
    name: 'a finding that is nobody’s',
    path: finding,
    from: 'by: [ico]',
    to: 'by: []',
    faults: [
      'too-few  cases/toy/findings/sold.mdx:5:15  "by" names nobody; give the id of the actor whose claim it is',
    ],
  },
  {
    name: 'a paragraph number of a document that nobody read',
    path: sources,
    from: 'kind: regulator, seen: whole',
    to: 'kind: regulator, seen: extract',
    faults: [
      'unread-pinpoint  cases/toy/index.mdx:33:22  “para 3” of “notice” is cited and no more than an extract of it was read; leave the number out, or read it and say so under seen',
    ],
  },
  {
    name: 'two sources with one address',
    path: sources,
    from: 'https://example.org/report',
    to: 'http://www.example.org/notice/',
    faults: [
      'duplicate-address  cases/toy/sources.yaml:3:71  the source "notice" has this address already; cite that one, under "shared" if it stands in another case',
    ],
  },
  {
    name: 'a provision that nothing names',
    path: 'law/act.yaml',
    from: 'successors: [act/s-2], ',
    to: '',
    faults: [
      'orphan-provision  law/act.yaml:6:11  nothing names the provision "act/s-2"; cite it in a finding, a text or a term, or link it to what came before or after',
    ],
  },
  {
    name: 'a twin of the same law',
    path: 'law/act.yaml',
    from: 'requires: Be fair still.,',
    to: 'requires: Be fair still., twin: act/s-1,',
    faults: ['twin  law/act.yaml:6:93  act/s-1 is of the same instrument; a twin is the same article in another law'],
  },
  {
    name: 'a phrase of law that the summary does not say',
    path: 'law/act.yaml',
    from: 'successors: [act/s-2], ',
    to: 'successors: [act/s-2], parts: [{ phrase: be kind, became: { provision: act/s-2, phrase: fair again } }], ',
    faults: [
      'phrase-of-law  law/act.yaml:5:143  “be kind” does not stand in this provision\'s "requires"; use its words',
      'phrase-of-law  law/act.yaml:5:190  “fair again” does not stand in "requires" of act/s-2; use its words',
    ],
  },
  {
    name: 'a phrase that became part of a rule that does not follow',
    path: 'law/act.yaml',
    from: 'successors: [act/s-2], ',
    to: 'successors: [act/s-2], parts: [{ phrase: be fair, became: { provision: act/s-1, phrase: be fair } }], ',
    faults: [
      'phrase-of-law  law/act.yaml:5:173  act/s-1 does not follow from this provision; add it to "successors" or name one that does',
    ],
  },
  {
    name: 'a term that nothing names',
    path: 'glossary/lonely.mdx',
    write: '---\nid: lonely\nterm: Lonely\nsources: [act-text]\n---\n\nAlone.\n',
    faults: [
      'orphan-term  glossary/lonely.mdx:2:5  nothing names the term "lonely"; link it from a text or another term',
    ],
  },
  {
    name: 'an unknown topic',
    path: finding,
    from: 'topics: [lists]',
    to: 'topics: [list]',
    faults: ['unknown-topic  cases/toy/findings/sold.mdx:8:10  no topic "list"; did you mean "lists"?'],
  },
  {
    name: 'a word of the workshop in a record',
    path: timeline,
    from: 'title: The list is sold',
    to: 'title: "The list is sold; the sum was not seen"',
    faults: ['wording  cases/toy/timeline.yaml:5:12  says “was not seen”; write “we have not read” or “is not known”'],
  },
  {
    name: 'the sum, in a text',
    path: index,
    from: 'standfirst: A shop sold a list.',
    to: 'standfirst: A shop sold a list, and the sum was small.',
    faults: ['wording  cases/toy/index.mdx:5:13  says “the sum”; write “the fine”, “the amount” or “the total”'],
  },
  {
    name: 'pounds in letters',
    path: timeline,
    from: 'detail: To a broker.',
    to: 'detail: To a broker, for 1.5 million pounds.',
    faults: ['wording  cases/toy/timeline.yaml:6:13  says “1.5 million pounds”; write “£” and the figure'],
  },
  {
    name: 'a sentence without its full stop',
    path: finding,
    from: 'claim: The shop sold the list.',
    to: 'claim: The shop sold the list',
    faults: [
      'full-stop  cases/toy/findings/sold.mdx:3:8  is a sentence and does not end as one; put a full stop at its end',
    ],
  },
  {
    name: 'a phrase with a full stop',
    path: index,
    from: 'standing_note: no appeal',
    to: 'standing_note: No appeal was found.',
    faults: [
      'full-stop  cases/toy/index.mdx:12:16  is a phrase, which a line of the page goes on after; take away the full stop',
    ],
  },
  {
    name: 'a group that stands in a sentence with a capital',
    path: 'actors/broker.yaml',
    from: 'name: broker\nkind: broker',
    to: 'name: Brokers of lists\nkind: group-of-organisations',
    faults: [
      'said-of-group  actors/broker.yaml:2:7  “Brokers of lists” stands within sentences too; write under "said" how it reads there, as in “sold to brokers of lists”, or the same again where it is a proper name',
    ],
  },
  {
    name: 'two findings with one claim',
    path: 'cases/toy/findings/told.mdx',
    write:
      '---\nref: TY-2\nclaim: The shop sold the list.\nstanding: found\nfinder: { by: [ico], event: E1, said: the ICO }\nwhy: It matters.\nsources: [notice]\nrevisions: [{ date: 2026-01-01, note: First published. }]\n---\n\nIt did.\n',
    faults: [
      'claim-twice  cases/toy/findings/told.mdx:3:8  TY-2 claims word for word what TY-1 claims; leave in each what is its own, or withdraw one',
    ],
  },
  {
    name: 'a penalty’s event with a date that is none',
    path: timeline,
    from: '    sources: [notice]\n',
    to: '    sources: [notice]\n  - { id: E2, date: 2018-08-32, kind: penalty, title: The shop is fined, detail: By the ICO., sources: [notice] }\n  - { id: E3, date: 2018-10-09, kind: penalty, title: Another is fined, detail: By the ICO., sources: [notice] }\n',
    faults: [
      'bad-value  cases/toy/timeline.yaml:10:21  "date" in E2: "2018-08-32" has no day 32; that month has 31 days',
    ],
  },
  {
    name: 'an apostrophe of the typewriter in a text',
    path: finding,
    from: 'It did.',
    to: "It did, and didn't mind.",
    faults: ["wording  cases/toy/findings/sold.mdx:20:1  says “'”; write ’ for an apostrophe"],
  },
  {
    name: 'a word of the workshop in the reason of a redirect, and not in what was withdrawn',
    path: 'redirects.yaml',
    write:
      "- from: /cases/toy/findings/gone/\n  reason: The appeal was seen.\n  date: 2026-01-01\n  finding: { ref: TY-9, claim: It didn't see the sum., standing: found, version: 1 }\n",
    faults: ['wording  redirects.yaml:2:11  says “appeal was seen”; write “we know of no …”'],
  },
  {
    name: 'a penalty on another day than its event',
    path: timeline,
    from: '    sources: [notice]\n',
    to: '    sources: [notice]\n  - { id: E2, date: 2018-08-10, kind: penalty, title: The shop is fined, detail: By the ICO., sources: [notice] }\n',
    faults: [
      'outcome-and-event  cases/toy/index.mdx:19:11  the penalty is dated 2018-08-09 here and 2018-08-10 in E2 of the timeline; make them the same, or add the event of the penalty',
    ],
  },
];
