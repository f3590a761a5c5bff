import type { CaseFile } from '../casebook.ts';

type Part = readonly [actor: string, said: string];

const alike = (actors: readonly string[], said: string): readonly Part[] => actors.map((actor) => [actor, said]);

/** The parts that actors have in a case, the telling ones first: a role says more than that somebody is named. */
const partsIn = ({ roles, quotations, findings, outcomes, events }: CaseFile): readonly Part[] => [
  ...roles.map(({ actor, role }): Part => [actor, role]),
  ...quotations.flatMap(({ speaker, role }): readonly Part[] =>
    typeof speaker === 'string' ? [[speaker, `quoted (${role})`]] : [],
  ),
  ...findings.flatMap(({ against, finder }) => alike([...against, ...finder.by], 'named in its findings')),
  ...outcomes.flatMap(({ by, against }) => alike(against ? [by, against] : [by], 'named in what it came to')),
  ...events.flatMap(({ actors }) => alike(actors, 'takes part in its events')),
];

/** Who has a part in a case: a role, words that are quoted, a finding, an outcome or an event. Each once. */
export const actorsIn = (file: CaseFile): readonly string[] => [...new Set(partsIn(file).map(([actor]) => actor))];

/** An actor's part in a case, as it follows the case's name: its role there, or else why it is in it; nothing where it is not. */
export const sayPart = (file: CaseFile, actor: string): string | undefined =>
  partsIn(file).find(([id]) => id === actor)?.[1];
