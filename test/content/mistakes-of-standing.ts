import { finding, index, type Mistake } from './mistake.ts';

const held = (event: string): string =>
  `held: { claim: The shop may sell it., what: the first view, by: [broker], event: ${event} }`;

/** Mistakes in where a finding or a case stands, and in what its standing needs. */
export const mistakesOfStanding: readonly Mistake[] = [
  {
    name: 'a finding without its date',
    path: finding,
    from: 'on: 2018-08-09, ',
    to: '',
    faults: [
      'standing-and-fields  cases/toy/findings/sold.mdx:4:11  TY-1 is found and has no "date"; under finder name the event of the case ("event: E7"), or its date where it is no event of the case ("on: 2018-08")',
    ],
  },
  {
    name: 'a finding with two dates',
    path: finding,
    from: 'on: 2018-08-09, ',
    to: 'event: E1, on: 2018-08-09, ',
    faults: [
      'standing-and-fields  cases/toy/findings/sold.mdx:5:37  finder names an event, which has its date, and a date besides; keep the event',
    ],
  },
  {
    name: 'an allegation that does not say how it was made',
    path: finding,
    from: 'standing: found',
    to: 'standing: alleged',
    faults: [
      'found-without-finding  cases/toy/flows.yaml:13:12  no finding that stands as found names flow F1; name the flow in one, name one of another case under "found_in", or write alleged or conceded',
      'standing-and-fields  cases/toy/findings/sold.mdx:4:11  TY-1 is alleged and has no "how"; under finder write how, as it follows the name ("how: in its notice of intent")',
    ],
  },
  {
    name: 'a finding set aside that does not say what was held first',
    path: finding,
    from: 'standing: found',
    to: 'standing: set-aside',
    faults: [
      'found-without-finding  cases/toy/flows.yaml:13:12  no finding that stands as found names flow F1; name the flow in one, name one of another case under "found_in", or write alleged or conceded',
      'standing-and-fields  cases/toy/findings/sold.mdx:4:11  TY-1 is set aside and has no "held"; write under "held" what was held first: claim, what, by and event; "claim" is the ruling that replaced it',
    ],
  },
  {
    name: 'what was held first in a finding that holds',
    path: finding,
    from: 'standing: found',
    to: `standing: found\n${held('E1')}`,
    faults: [
      'standing-and-fields  cases/toy/findings/sold.mdx:5:7  "held" belongs to a finding that is set aside, and TY-1 is found; take it out, or correct the standing',
    ],
  },
  {
    name: 'a word that was a standing once',
    path: finding,
    from: 'standing: found',
    to: 'standing: overturned',
    faults: [
      'unknown-word  cases/toy/findings/sold.mdx:4:11  "standing" cannot be the text "overturned" (one of found, varied, set-aside, alleged, conceded, settled, not-pursued, reading)',
    ],
  },
  {
    name: 'held first after it was set aside',
    path: finding,
    from: 'standing: found\nfinder: { by: [ico], on: 2018-08-09,',
    to: `standing: set-aside\n${held('E1')}\nfinder: { by: [ico], on: "2016",`,
    faults: [
      'found-without-finding  cases/toy/flows.yaml:13:12  no finding that stands as found names flow F1; name the flow in one, name one of another case under "found_in", or write alleged or conceded',
      'standing-and-fields  cases/toy/findings/sold.mdx:5:82  E1 is of 2017-05-05, after it fell on 2016; name the event in which it was first said',
    ],
  },
  {
    name: 'a final case with an outcome that fell',
    path: index,
    from: 'kind: monetary-penalty',
    to: 'kind: monetary-penalty\n    fate: replaced',
    faults: [
      'standing-and-fates  cases/toy/index.mdx:11:11  the case is final and has an outcome that was replaced; write varied or quashed, or correct the fate',
    ],
  },
  {
    name: 'a quashed case of which nothing was quashed',
    path: index,
    from: 'standing: final',
    to: 'standing: quashed',
    faults: [
      'standing-and-fates  cases/toy/index.mdx:11:11  the case is quashed and none of its outcomes was quashed; write "fate: quashed" at the one that was, or correct the standing',
    ],
  },
];
