import { group } from 'd3';
import type { FlowEdgeInput, FlowNodeInput } from '../stages.ts';
import { type Complaint, complaintsOf } from './complaints.ts';
import { inDialogue, type Row, rowsOf } from './rows.ts';
import { sequence } from './sequence.ts';

/** Rows between one actor on the left and one on the right, under one another. */
export interface Rung {
  readonly left: string;
  readonly right: string;
  readonly rows: readonly Row[];
}

/** What stands under one actor's name: the rows into it, then its own. */
export interface Block {
  readonly actor: string;
  /** Rows into it, over its name; the first of them may go on from the block before. Nothing for one that only gives. */
  readonly into: readonly Rung[];
  /** Rows to actors that give nothing themselves, or that stand further up. */
  readonly leaves: readonly Rung[];
  /** Messages from a leaf to the one under it or over it. */
  readonly complaints: readonly Complaint[];
  readonly stubs: readonly FlowEdgeInput[];
}

const number = ({ rows }: Rung): number => Math.min(...rows.map(({ edge }) => edge.number));

function rungs(rows: readonly Row[]): readonly Rung[] {
  return [...group(rows, ({ left, right }) => `${left}\n${right ?? ''}`).values()]
    .flatMap((list): Rung[] => {
      const [{ left, right } = { left: '' }] = list;
      return right === undefined ? [] : [{ left, right, rows: inDialogue(list) }];
    })
    .sort((a, b) => number(a) - number(b));
}

/** The leaves in the order of the story, but those between whom a complaint passed next to each other. */
function inLine(leaves: readonly Rung[], complaints: readonly Complaint[]): readonly Rung[] {
  if (complaints.length === 0) return leaves;
  const beside = new Map<string, string[]>();
  for (const { row } of complaints) {
    const ends = [row.left, row.right ?? row.left];
    for (const id of ends) beside.set(id, [...(beside.get(id) ?? []), ...ends.filter((other) => other !== id)]);
  }
  const byActor = new Map(leaves.map((rung) => [rung.right, rung]));
  const set = new Set<Rung>();
  const follow = (rung: Rung): void => {
    if (set.has(rung)) return;
    set.add(rung);
    for (const id of beside.get(rung.right) ?? []) {
      const next = byActor.get(id);
      if (next) follow(next);
    }
  };
  // A line of them is entered at one of its two ends.
  for (const rung of leaves) if ((beside.get(rung.right) ?? []).length < 2) follow(rung);
  return [...set];
}

/**
 * The diagram as blocks, one under another. An actor that receives and gives is folded: rows into it stand over its
 * name, its own rows under it. What would run up the page ends at a leaf that bears the name again. A taker is a leaf.
 */
export function blocksOf(
  nodes: readonly FlowNodeInput[],
  edges: readonly FlowEdgeInput[],
  rank: ReadonlyMap<string, number>,
): readonly Block[] {
  const all = rowsOf(
    [...edges].sort((a, b) => a.number - b.number),
    rank,
  );
  const complaints = complaintsOf(all);
  const aside = new Set(complaints.map(({ row }) => row));
  const rows = all.filter((row) => !aside.has(row));
  const giving = new Set(rows.map(({ left }) => left));
  const takers = new Set(rows.flatMap(({ edge, right }) => (edge.kind === 'taken' ? (right ?? []) : [])));
  const folded = new Set(
    rows.flatMap(({ left, right = left }) => (right !== left && giving.has(right) && !takers.has(right) ? right : [])),
  );
  const intoHub = ({ left, right = left }: Row): boolean => right !== left && folded.has(right);

  const step = new Map<string, number>();
  for (const { edge, left, right } of all)
    for (const id of [left, right ?? left]) if (!step.has(id)) step.set(id, edge.number);
  const gives = new Map<string, Set<string>>();
  const standing = new Set([...folded, ...nodes.flatMap(({ id }) => (step.has(id) ? [] : id))]);
  for (const row of rows) {
    const { left, right = left } = row;
    if (intoHub(row)) gives.set(left, (gives.get(left) ?? new Set<string>()).add(right));
    else standing.add(left);
  }
  const stations = [...standing].map((id) => ({ id, rank: rank.get(id) ?? 0, step: step.get(id) ?? Infinity }));
  const order = sequence(stations, gives);

  const place = new Map(order.map((id, index) => [id, index]));
  const goesOn = (row: Row): boolean =>
    intoHub(row) && (place.get(row.left) ?? -1) < (place.get(row.right ?? row.left) ?? -1);
  const into = group(rows.filter(goesOn), ({ right = '' }) => right);
  const from = group(
    rows.filter((row) => !goesOn(row)),
    ({ left }) => left,
  );
  const about = group(complaints, ({ host }) => host);
  const blocks: Block[] = [];
  order.forEach((actor, index) => {
    const before = blocks.at(-1)?.actor;
    const entering = rungs(into.get(actor) ?? []);
    const own = from.get(actor) ?? [];
    const passedOn = (into.get(order[index + 1] ?? '') ?? []).some(({ left }) => left === actor);
    if (step.has(actor) && entering.length + own.length === 0 && !passedOn) return;
    blocks.push({
      actor,
      into: [...entering.filter(({ left }) => left === before), ...entering.filter(({ left }) => left !== before)],
      leaves: inLine(rungs(own), about.get(actor) ?? []),
      complaints: about.get(actor) ?? [],
      stubs: own.flatMap(({ edge, right }) => (right === undefined ? edge : [])),
    });
  });
  return blocks;
}
