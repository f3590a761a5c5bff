import type { FlowEdgeInput, FlowNodeInput } from '../charts/flow/stages.ts';
import { byId, type CaseFile, type CaseFlow, type Casebook } from '../model/casebook.ts';
import { sayVolume } from '../model/volume.ts';

/** What counts for the width of a line: numbers of people and of records about them, and nothing else. */
const comparable = new Set(['people', 'records', 'profiles', 'accounts']);

/** A flow as the diagram draws it. */
export function edgeOf(flow: CaseFlow): FlowEdgeInput {
  const { volume } = flow;
  return {
    id: flow.id,
    number: flow.number,
    from: flow.from,
    to: flow.to,
    label: flow.label,
    sub: sayVolume(volume),
    count: comparable.has(volume.unit) ? volume.count : null,
    wrong: flow.wrong ?? null,
    kind: flow.kind,
  };
}

/** The actors and flows of a case as the diagram draws them; with `only`, those flows and the ones that lead to them and on. */
export function flowData(
  book: Casebook,
  file: CaseFile,
  only?: readonly string[],
): { readonly nodes: readonly FlowNodeInput[]; readonly edges: readonly FlowEdgeInput[] } {
  const chosen = file.flows.filter((flow) => only === undefined || only.includes(flow.id));
  const ends = new Set(chosen.flatMap((flow) => [flow.from, flow.to]));
  const shown =
    only === undefined
      ? chosen
      : file.flows.filter(
          (flow) => chosen.includes(flow) || (flow.kind === 'transfer' && (ends.has(flow.from) || ends.has(flow.to))),
        );
  const used = new Set(shown.flatMap((flow) => [flow.from, flow.to]));
  const nodes = file.roles
    .filter((role) => used.has(role.actor))
    .map((role): FlowNodeInput => {
      const actor = byId(book.actors, role.actor);
      return {
        id: actor.id,
        name: actor.short ?? actor.name,
        role: role.short ?? '',
        ...(role.column === undefined ? {} : { column: role.column }),
      };
    });
  return { nodes, edges: shown.map(edgeOf) };
}
