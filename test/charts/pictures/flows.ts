import { flowData } from '../../../src/components/flow/flow.data.ts';
import type { CalloutInput, FlowEdgeInput, FlowNodeInput, HouseInput } from '../../../src/charts/flow/stages.ts';
import { type FlowKind, flowKinds } from '../../../src/schema/flow-kind.ts';
import type { Wrong } from '../../../src/schema/standing.ts';
import { madeUpCase, many } from '../../made-up/casebook.ts';

/** What a diagram is drawn from; not every one has a call-out. */
interface Flows {
  readonly nodes: readonly FlowNodeInput[];
  readonly edges: readonly FlowEdgeInput[];
  readonly houses: readonly HouseInput[];
  readonly callout?: CalloutInput;
}

const node = (id: string, role = ''): FlowNodeInput => ({ id, name: id, role });

const edge = (
  number: number,
  from: string,
  to: string | undefined,
  kind: FlowKind,
  label: string,
  some: Partial<FlowEdgeInput> = {},
): FlowEdgeInput => ({
  ...{ id: `F${String(number)}`, number, from, kind, label, sub: '', count: null, wrong: null },
  ...(to === undefined ? {} : { to }),
  ...some,
});

const wrongs: readonly (Wrong | null)[] = [null, 'found', 'alleged', 'conceded', 'set-aside'];

/** One flow of each kind, counted or not, each wrong in another way, out of one shop. */
export const everyKind: Flows = {
  nodes: [node('Shop', 'keeps a list'), node('Broker'), node('Thief'), node('Reader', 'who saw it'), node('Customer')],
  edges: (Object.keys(flowKinds) as FlowKind[]).map((kind, at) => {
    const towards = ['Broker', 'Broker', 'Shop', 'Thief', 'Reader', 'Reader', 'Customer', 'Customer', 'Customer', ''];
    const from = kind === 'collected' ? 'Customer' : 'Shop';
    const wrong = wrongs[at % wrongs.length] ?? null;
    const to = kind === 'deleted' ? undefined : (towards[at] ?? 'Broker');
    return edge(at + 1, from, to, kind, `${kind}: names, and dates of birth`, {
      sub: at % 2 === 0 ? '12,000 people' : '',
      count: at % 3 === 0 ? 12_000 : at % 3 === 1 ? 40_000 : null,
      wrong,
    });
  }),
  houses: [],
};

/** A message that was sent, and what was owed and not sent: not wrong, and wrong in each way; also to the one beside. */
export const owing: Flows = {
  nodes: [node('Shop', 'keeps a list'), node('Customers'), node('Club')],
  edges: [
    edge(1, 'Customers', 'Shop', 'gave', 'gave names', { count: 40_000 }),
    edge(2, 'Customers', 'Club', 'gave', 'gave addresses', { count: 10_000 }),
    edge(3, 'Shop', 'Customers', 'told', 'told how to complain'),
    ...wrongs.map((wrong, at) => edge(4 + at, 'Shop', 'Customers', 'told', 'owed a notice', { wrong, owed: true })),
    edge(9, 'Shop', 'Club', 'told', 'owed a report', { owed: true }),
  ],
  houses: [],
};

/** Flows against the stream, past two columns, within a column, to oneself, and numbers too small for a ribbon. */
export const turned: Flows = {
  nodes: ['Anna', 'Bank', 'Club', 'Data house', 'Exchange', 'Firm'].map((id) => node(id, `the part of ${id}`)),
  edges: [
    edge(1, 'Anna', 'Bank', 'gave', 'gave her name', { count: 1_000_000 }),
    edge(2, 'Bank', 'Club', 'gave', 'gave the list', { count: 1_000_000, wrong: 'found' }),
    edge(3, 'Club', 'Data house', 'sold', 'sold a hundredth of it', { count: 10_000 }),
    edge(4, 'Data house', 'Anna', 'gave', 'gave it back to her', { count: 500_000, wrong: 'alleged' }),
    edge(5, 'Anna', 'Exchange', 'gave', 'gave it past all of them', { count: 250_000 }),
    edge(6, 'Club', 'Club', 'gave', 'kept it to itself', { count: 9 }),
    edge(7, 'Data house', 'Exchange', 'disclosed', 'disclosed by mistake', {
      sub: 'how many, not known',
      wrong: 'conceded',
    }),
    edge(8, 'Exchange', 'Firm', 'taken', 'taken: all of it', { count: 750_000, wrong: 'conceded' }),
    edge(9, 'Firm', 'Bank', 'asked', 'asked what it had'),
    edge(10, 'Bank', 'Firm', 'answered', 'answered nothing', { wrong: 'set-aside' }),
    edge(101, 'Firm', undefined, 'deleted', 'deleted its copy', { sub: 'or said so' }),
    edge(102, 'Data house', 'Club', 'told', 'told it what had happened'),
    edge(103, 'nobody', 'Club', 'gave', 'is not drawn'),
  ],
  houses: [
    { label: 'One house under two names', members: ['Data house', 'Exchange'] },
    { label: 'Not drawn', members: ['Firm', 'nobody'] },
  ],
  callout: { flow: 'F4', words: 'What went out came back', under: 'alleged by Anna' },
};

/** A case with two houses, of which one holds three, and its decisive flow at the far right. */
export const affair: Flows = {
  nodes: [
    { ...node('Patients', 'who had come for a test'), column: 0 },
    { ...node('Clinic North', 'of the trust'), column: 1 },
    { ...node('Clinic South', 'of the trust'), column: 1 },
    { ...node('Clinic West with a long and winding name', 'of the trust'), column: 1 },
    { ...node('Laboratory'), column: 2 },
    { ...node('Parent of the laboratory', 'in another country'), column: 2 },
    { ...node('A newspaper', 'which printed it'), column: 3 },
  ],
  edges: [
    edge(1, 'Patients', 'Clinic North', 'gave', 'gave blood and their names', { count: 4000 }),
    edge(2, 'Patients', 'Clinic South', 'gave', 'gave blood', { count: 900 }),
    edge(3, 'Patients', 'Clinic West with a long and winding name', 'collected', 'collected: blood'),
    edge(4, 'Clinic North', 'Laboratory', 'gave', 'gave samples', { count: 4000, sub: '4,000 patients' }),
    edge(5, 'Clinic South', 'Laboratory', 'gave', 'gave samples', { count: 900, sub: '900 patients' }),
    edge(6, 'Laboratory', 'Parent of the laboratory', 'gave', 'gave results', { count: 4900, wrong: 'conceded' }),
    edge(7, 'Parent of the laboratory', 'A newspaper', 'disclosed', 'disclosed results', {
      count: 12,
      wrong: 'found',
      sub: '12 patients, by name',
    }),
    edge(8, 'A newspaper', 'Patients', 'told', 'told the world', { wrong: 'alleged' }),
  ],
  houses: [
    { label: 'The trust', members: ['Clinic North', 'Clinic South', 'Clinic West with a long and winding name'] },
    { label: 'One group of companies', members: ['Laboratory', 'Parent of the laboratory'] },
  ],
  callout: { flow: 'F7', words: 'Twelve names were in the paper the next day', under: 'AF-1, found by the ICO' },
};

/** A made-up case whose five brokers stand as one bar, or each alone. */
export function grouped(actors: 'grouped' | 'every'): Flows {
  const brokers = many(5, (place) => `broker-${String(place + 1)}`);
  const { book, file } = madeUpCase({
    flows: [
      { from: 'people', to: 'shop', kind: 'gave', label: 'gave addresses', volume: { count: 90_000, unit: 'people' } },
      ...brokers.map((to) => ({ from: 'shop', to, kind: 'sold', label: `sold to ${to}`, wrong: 'alleged' }) as const),
      { from: 'broker-1', to: 'caller', kind: 'sold', label: 'sold on', volume: { count: 20_000, unit: 'people' } },
      { from: 'caller', to: 'people', kind: 'told', label: 'told them of a bargain', date: '2017-05' },
    ],
    groups: [{ label: 'brokers', actors: brokers }],
    houses: [{ label: 'One family', actors: ['caller', 'broker-1'] }],
    diagram: { callout: { flow: 'F2', words: 'Sold five times over' } },
  });
  return flowData(book, file, undefined, actors);
}
