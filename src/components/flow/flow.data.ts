import type { CalloutInput, FlowEdgeInput, FlowNodeInput, HouseInput } from '../../charts/flow/stages.ts';
import { hasWidth, isOwed } from '../../schema/flow-kind.ts';
import { byId } from '../../model/casebook.ts';
import { endsOf } from '../../model/case/ends.ts';
import { unitOf } from '../../model/case/flow-unit.ts';
import type { ChartedFlow, ChartedFlows } from '../../model/kept/charts.ts';
import type { Diagram, Group, Volume } from '../../schema/flow.ts';
import { sayDate } from '../../model/say/date.ts';
import { sayVolume, showsVolume } from '../../model/say/volume.ts';
import { nameOf } from '../../model/say/name.ts';
import { fragmentOf } from './fragment.data.ts';

/**
 * A flow as the diagram draws it.
 *
 * @param unit the one of the drawing's widths: a flow that is counted in another is drawn as one that is not counted
 */
export function edgeOf(flow: ChartedFlow, unit: Volume['unit']): FlowEdgeInput {
  const { volume } = flow;
  const counted = volume.count !== null && showsVolume(flow) && (hasWidth(flow.kind) || volume.count > 1);
  return {
    id: flow.id,
    number: flow.number,
    from: flow.from,
    ...(flow.to === undefined ? {} : { to: flow.to }),
    label: flow.label,
    sub: flow.sub ?? (counted ? sayVolume(volume) : flow.time ? sayDate(flow.time) : ''),
    count: volume.unit === unit ? volume.count : null,
    wrong: flow.wrong ?? null,
    kind: flow.kind,
    ...(isOwed(flow) ? { owed: true } : {}),
  };
}

/** The groups whose actors are drawn as one bar: those of five and more, since fewer are told apart at a glance. */
export const joined = (groups: readonly Group[]): readonly Group[] => groups.filter(({ actors }) => actors.length >= 5);

/** What a case's diagram is drawn from. */
interface Drawn {
  readonly nodes: readonly FlowNodeInput[];
  readonly edges: readonly FlowEdgeInput[];
  readonly houses: readonly HouseInput[];
  readonly callout?: CalloutInput;
}

/**
 * The actors and flows of a case as the diagram draws them; with `only`, the fragment that these flows are told in.
 * Grouped actors stand as one bar, whose id is theirs with spaces between.
 */
export function flowData(
  book: Pick<ChartedFlows, 'actors'>,
  file: Omit<ChartedFlows, 'actors'> & {
    readonly groups?: readonly Group[];
    readonly diagram?: Pick<Diagram, 'callout'>;
  },
  only?: readonly string[],
  actors: 'grouped' | 'every' = 'every',
): Drawn {
  const { shown, told }: { shown: readonly ChartedFlow[]; told?: ReadonlySet<string> } =
    only === undefined ? { shown: file.flows } : fragmentOf(file.flows, only);
  const used = new Set(shown.flatMap(endsOf));
  const unit = unitOf(shown);
  const callout = file.diagram?.callout;
  const groups = joined((actors === 'grouped' ? file.groups : undefined) ?? [])
    .map((group) => ({ ...group, actors: group.actors.filter((id) => used.has(id)) }))
    .filter((group) => group.actors.length > 1);
  const barOf = (id: string): string => groups.find((group) => group.actors.includes(id))?.actors.join(' ') ?? id;
  const single = file.roles.filter((role) => used.has(role.actor) && barOf(role.actor) === role.actor);
  const nodes = [
    ...single.map((role): FlowNodeInput => {
      const actor = byId(book.actors, role.actor);
      return {
        id: actor.id,
        name: nameOf(actor),
        role: role.short ?? '',
        ...(role.column === undefined ? {} : { column: role.column }),
      };
    }),
    ...groups.map((group): FlowNodeInput => {
      const column = file.roles.find((role) => group.actors.includes(role.actor))?.column;
      return {
        id: group.actors.join(' '),
        name: `${String(group.actors.length)} ${group.label}`,
        role: group.actors.map((id) => nameOf(byId(book.actors, id))).join(', '),
        ...(column === undefined ? {} : { column }),
      };
    }),
  ];
  const houses = file.houses
    .map((house) => ({
      label: house.label,
      members: [...new Set(house.actors.filter((id) => used.has(id)).map(barOf))],
    }))
    .filter((house) => house.members.length > 1);
  return {
    nodes,
    edges: shown.map((flow) => ({
      ...edgeOf(flow, unit),
      ...(told === undefined || told.has(flow.id) ? {} : { label: '', sub: '' }),
      from: barOf(flow.from),
      ...(flow.to === undefined ? {} : { to: barOf(flow.to) }),
    })),
    houses,
    ...(callout && shown.some(({ id }) => id === callout.flow)
      ? { callout: { ...callout, under: callout.under ?? '' } }
      : {}),
  };
}
