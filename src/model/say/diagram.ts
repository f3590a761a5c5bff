import type { Flow } from '../../schema/flow.ts';
import { type FlowKind, hasWidth, isOwed } from '../../schema/flow-kind.ts';
import { isAmiss } from '../../schema/standing.ts';
import { counted } from './count.ts';
import { sayFlow } from './flow.ts';
import { sayVolume, showsVolume } from './volume.ts';

/** What a diagram of flows shows, where it is of no single case. */
export const whoGave = 'Who gave whose data to whom';

const talk: ReadonlySet<FlowKind> = new Set(['asked', 'answered', 'told']);

/** From how many questions and answers on a diagram says in its title that somebody asked. */
const manyAsked = 3;

/**
 * What a diagram shows, by what was wrong in it: whose data was taken, disclosed, sold, or given to whom. It is of
 * disclosure where no more was wrongly given or sold than was disclosed: one leak beside six gifts is not the story.
 */
export function titleOfFlows(flows: readonly Pick<Flow, 'kind' | 'wrong'>[]): string {
  const of = (...kinds: readonly FlowKind[]): number => flows.filter(({ kind }) => kinds.includes(kind)).length;
  if (flows.length > 0 && flows.every(({ kind }) => talk.has(kind))) return 'Who asked for what';
  const wrong = flows.filter(isAmiss);
  const were = (...kinds: readonly FlowKind[]): number => wrong.filter(({ kind }) => kinds.includes(kind)).length;
  const disclosed = were('disclosed', 'published');
  const sold =
    wrong.length > 0 && wrong.every((flow) => flow.kind === 'sold' && ['found', 'conceded'].includes(flow.wrong ?? ''));
  const title =
    were('taken') > 0
      ? 'Whose data was taken, and from whom'
      : disclosed > 0 && disclosed >= were('gave', 'sold')
        ? 'Whose data was disclosed, and to whom'
        : sold
          ? 'Who sold whose data to whom'
          : whoGave;
  return of('asked', 'answered') < manyAsked ? title : `${title}, and who asked`;
}

/** No more letters than this are read out for a picture. */
export const longestName = 900;

/**
 * What a diagram says where it cannot be seen, in no more than {@link longestName} letters: each flow with how much
 * moved; where that is too long, without; where that is too long still, what was wrong and how many other flows there are.
 *
 * @param title what it is a diagram of, without a full stop
 */
export function nameOfDiagram(
  title: string,
  flows: readonly (Pick<Flow, 'kind' | 'from' | 'to' | 'label' | 'wrong' | 'volume'> & { readonly number: number })[],
  actors: Parameters<typeof sayFlow>[1],
): string {
  type Told = (typeof flows)[number];
  const plain = (flow: Told): string => `${String(flow.number)}, ${sayFlow(flow, actors)}`;
  const full = (flow: Told): string => plain(flow) + (showsVolume(flow) ? `, ${sayVolume(flow.volume)}` : '');
  const say = (story: readonly string[]): string =>
    `${title}: ${story.join('; ')}. The list after the picture says all.`;
  const whole = [flows.map(full), flows.map(plain)].map(say).find((name) => name.length <= longestName);
  if (whole !== undefined) return whole;
  const some = (count: number): string => {
    const chosen = [...flows]
      .sort((a, b) => Number(isAmiss(b)) - Number(isAmiss(a)) || a.number - b.number)
      .slice(0, count)
      .sort((a, b) => a.number - b.number);
    return say([...chosen.map(plain), `and ${counted(flows.length - count, 'other flow')}`]);
  };
  let count = flows.length - 1;
  while (count > 0 && some(count).length > longestName) count--;
  return some(count);
}

/**
 * How many flows there are, by what they are: "10 flows of data, 5 questions and answers, 1 message". A message that was owed is not counted among those that were sent: no source says that it ever was.
 */
export function countFlows(flows: readonly Pick<Flow, 'kind' | 'label'>[]): string {
  const of = (is: (kind: FlowKind) => boolean): number => flows.filter(({ kind }) => is(kind)).length;
  const [data, asked, answered] = [of(hasWidth), of((kind) => kind === 'asked'), of((kind) => kind === 'answered')];
  const owed = flows.filter(isOwed).length;
  const messages = of((kind) => kind === 'told') - owed;
  const deleted = of((kind) => kind === 'deleted');
  const both = asked > 0 && answered > 0;
  return [
    ...(data > 0 ? [counted(data, 'flow of data', 'flows of data')] : []),
    ...(both ? [`${String(asked + answered)} questions and answers`] : []),
    ...(asked > 0 && !both ? [counted(asked, 'question')] : []),
    ...(answered > 0 && !both ? [counted(answered, 'answer')] : []),
    ...(messages > 0 ? [counted(messages, 'message')] : []),
    ...(owed > 0 ? [`${counted(owed, 'message')} owed`] : []),
    ...(deleted > 0 ? [counted(deleted, 'deletion')] : []),
  ].join(', ');
}
