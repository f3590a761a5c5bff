import { dataKindMeanings } from '../../schema/data-kind.ts';
import { flowKinds } from '../../schema/flow-kind.ts';
import { standings } from '../../schema/standing.ts';
import {
  actorKinds,
  caseStandings,
  eventKinds,
  outcomeFates,
  outcomeKinds,
  readings,
  sectors,
  sourceKinds,
} from '../../schema/vocabulary.ts';

/** A closed list of words: where it is written, and of each word what it means. */
export interface WordList {
  readonly title: string;
  readonly key: string;
  readonly words: readonly (readonly [word: string, meaning: string])[];
}

const openings = (kind: (typeof flowKinds)[keyof typeof flowKinds]): string =>
  ` A label begins with ${Object.keys(kind.openings)
    .map((each) => `“${each.trim()}”`)
    .join(' or ')}.`;

/** The lists whose words mean more than they say, or that readers see as other words. */
export const wordLists: readonly WordList[] = [
  {
    title: 'The standing of a finding',
    key: 'standing',
    words: Object.entries(standings).map(([word, { means }]) => [word, means]),
  },
  {
    title: 'The kind of a flow',
    key: 'flows[].kind',
    words: Object.entries(flowKinds).map(([word, kind]) => [word, `${kind.means}${openings(kind)}`]),
  },
  {
    title: 'The kind of data',
    key: 'data[].kind',
    words: Object.entries(dataKindMeanings),
  },
  ...(
    [
      ['How much of a source was read', 'sources[].seen', readings],
      ['The kind of a source', 'sources[].kind', sourceKinds],
      ['Where a case stands', 'standing', caseStandings],
      ['The kind of an outcome', 'outcomes[].kind', outcomeKinds],
      ['What became of an outcome', 'outcomes[].fate', outcomeFates],
      ['The kind of an event', 'events[].kind', eventKinds],
      ['The kind of an actor', 'kind', actorKinds],
      ['The sector of a case', 'sectors', sectors],
    ] as const
  ).map(([title, key, words]) => ({ title, key, words: Object.entries(words) })),
];
