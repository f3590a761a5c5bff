import type { ChartedFlow } from '../../model/kept/charts.ts';
import { hasWidth } from '../../schema/flow-kind.ts';

/** The flows of a fragment, and the ids of those that are told in it. */
interface Fragment<F> {
  readonly shown: readonly F[];
  readonly told: ReadonlySet<string>;
}

/**
 * What is drawn where some flows of a case are told: these, what they are judged against, and for each the flow by
 * which its data came and the one by which it went on, which have no words.
 *
 * @param flows all of the case, in the order of the story
 */
export function fragmentOf<F extends ChartedFlow & { readonly judged?: readonly string[] }>(
  flows: readonly F[],
  only: readonly string[],
): Fragment<F> {
  const own = flows.filter(({ id }) => only.includes(id));
  const told = new Set([...only, ...own.flatMap(({ judged }) => judged ?? [])]);
  const others = flows.filter(({ id, kind }) => hasWidth(kind) && !told.has(id));
  const beside = own.flatMap(({ from, to, number }) => {
    const came = others.filter((flow) => flow.to === from);
    const went = others.filter((flow) => flow.from === to);
    return [
      came.findLast((flow) => flow.number < number) ?? came[0],
      went.find((flow) => flow.number > number) ?? went[0],
    ];
  });
  return { told, shown: flows.filter((flow) => told.has(flow.id) || beside.includes(flow)) };
}
