import type { Flow } from '../../schema/flow.ts';
import { type FlowKind, hasWidth } from '../../schema/flow-kind.ts';
import { counted } from './count.ts';

/** What a diagram of flows shows, where it is of no single case. */
export const whoGave = 'Who gave whose data to whom';

const talk: ReadonlySet<FlowKind> = new Set(['asked', 'answered', 'told']);

/** From how many questions and answers on a diagram says in its title that somebody asked. */
const manyAsked = 3;

/** What a diagram shows, by what was wrong in it: whose data was taken, disclosed, sold, or given to whom. */
export function titleOfFlows(flows: readonly Pick<Flow, 'kind' | 'wrong'>[]): string {
  const of = (...kinds: readonly FlowKind[]): number => flows.filter(({ kind }) => kinds.includes(kind)).length;
  if (flows.length > 0 && flows.every(({ kind }) => talk.has(kind))) return 'Who asked for what';
  const wrong = flows.filter((flow) => flow.wrong !== undefined && flow.wrong !== 'set-aside');
  const were = (...kinds: readonly FlowKind[]): boolean => wrong.some(({ kind }) => kinds.includes(kind));
  const sold =
    wrong.length > 0 && wrong.every((flow) => flow.kind === 'sold' && ['found', 'conceded'].includes(flow.wrong ?? ''));
  const title = were('taken')
    ? 'Whose data was taken, and from whom'
    : were('disclosed', 'published')
      ? 'Whose data was disclosed, and to whom'
      : sold
        ? 'Who sold whose data to whom'
        : whoGave;
  return of('asked', 'answered') < manyAsked ? title : `${title}, and who asked`;
}

/** How many flows there are, by what they are: "10 flows of data, 5 questions and answers, 1 message". What was deleted is none. */
export function countFlows(flows: readonly Pick<Flow, 'kind'>[]): string {
  const of = (is: (kind: FlowKind) => boolean): number => flows.filter(({ kind }) => is(kind)).length;
  const [data, asked, answered] = [of(hasWidth), of((kind) => kind === 'asked'), of((kind) => kind === 'answered')];
  const messages = of((kind) => kind === 'told');
  const both = asked > 0 && answered > 0;
  return [
    ...(data > 0 ? [counted(data, 'flow of data', 'flows of data')] : []),
    ...(both ? [`${String(asked + answered)} questions and answers`] : []),
    ...(asked > 0 && !both ? [counted(asked, 'question')] : []),
    ...(answered > 0 && !both ? [counted(answered, 'answer')] : []),
    ...(messages > 0 ? [counted(messages, 'message')] : []),
  ].join(', ');
}
