import type { EgoFlow } from '../../charts/ego/stages.ts';
import { wideId } from '../../model/address.ts';
import { byId, type Casebook } from '../../model/casebook.ts';
import { type DataFlow, type Sort, sorts, sortsOf } from '../../model/case/flow-ends.ts';
import { unitOf } from '../../model/case/flow-unit.ts';
import { sayFlows } from '../../model/say/volume.ts';
import { nameOf, uncapital } from '../../model/say/name.ts';
import { hasWidth } from '../../schema/flow-kind.ts';

/** The flows of an actor as its small drawing has them. */
export function egoFlows(book: Casebook, actor: string, flows: readonly DataFlow[]): readonly EgoFlow[] {
  const own = flows.filter(({ from, to }) => from === actor || to === actor);
  const unit = unitOf(own);
  return own.map((flow): EgoFlow => {
    const partner = flow.to === actor ? flow.from : flow.to;
    const { count, unit: counts } = flow.volume;
    return {
      id: wideId(flow.case, flow.id),
      side: flow.to === actor ? 'in' : 'out',
      partner,
      name: nameOf(byId(book.actors, partner)),
      letters: byId(book.cases, flow.case).prefix,
      count: counts === unit ? count : null,
      talk: !hasWidth(flow.kind),
      ...(flow.wrong ? { wrong: flow.wrong } : {}),
    };
  });
}

/** The flows from one sort of actor to another. */
export interface Pair {
  /** `companies-thieves`, as the page's anchor has it. */
  readonly id: string;
  readonly from: Sort;
  readonly to: Sort;
  readonly flows: readonly DataFlow[];
}

/** The flows of all cases by who gave and who got, the most first. */
export function pairsOf(book: Casebook, flows: readonly DataFlow[]): readonly Pair[] {
  const sortOf = sortsOf(book);
  return [...Map.groupBy(flows, ({ from, to }) => `${sortOf(from)}-${sortOf(to)}`)]
    .map(([id, own]): Pair => {
      const [first] = own;
      return { id, from: sortOf(first?.from ?? ''), to: sortOf(first?.to ?? ''), flows: own };
    })
    .sort((a, b) => b.flows.length - a.flows.length || (a.id < b.id ? -1 : 1));
}

/** "Companies → thieves". */
export const sayPair = ({ from, to }: Pick<Pair, 'from' | 'to'>): string => `${sorts[from]} → ${uncapital(sorts[to])}`;

/** To whom companies lose data, in a sentence; nothing where they lost none. What goes to other companies is left out, and said to be only where there is more of it. */
export function lostByCompanies(pairs: readonly Pair[]): string | undefined {
  const ofCompanies = pairs.find(({ from, to }) => from === 'companies' && to !== 'companies');
  if (ofCompanies === undefined) return undefined;
  const more = pairs.some(
    ({ from, to, flows }) => from === 'companies' && to === from && flows.length >= ofCompanies.flows.length,
  );
  return `From companies data goes most often${more ? ', other companies apart,' : ''} to ${uncapital(sorts[ofCompanies.to])}: ${sayFlows(ofCompanies.flows)}.`;
}

/** What the table of who gave to whom says at a glance: where most goes, and what thieves took. */
export function glances(pairs: readonly Pair[]): readonly { readonly what: string; readonly rest: string }[] {
  const [largest] = pairs;
  const stolen = pairs.filter(({ to }) => to === 'thieves').flatMap(({ flows }) => flows);
  return [
    ...(largest
      ? [
          {
            what: `From ${uncapital(sorts[largest.from])} to ${uncapital(sorts[largest.to])}`,
            rest: ` is where most flows go: ${sayFlows(largest.flows)}.`,
          },
        ]
      : []),
    ...(stolen.length > 0 ? [{ what: 'To thieves', rest: ` went ${sayFlows(stolen)}.` }] : []),
  ];
}
