import { houseOf } from '../company-groups.ts';
import { takersOf } from '../marks.ts';
import { type Stroke, strokes } from '../measure.ts';
import { rankNodes } from '../rank.ts';
import type {
  CalloutInput,
  FlowEdgeInput,
  FlowLayout,
  FlowNodeInput,
  HouseInput,
  PlacedCallout,
  PlacedEdge,
  PlacedNode,
  TextLine,
} from '../stages.ts';
import type { Box } from '../../geometry/box.ts';
import { type Block, blocksOf, type Rung } from './blocks.ts';
import { leafColumn, leafName } from './leaf.ts';
import { isArrow, type Row } from './rows.ts';
import { complaintHeight, setComplaint } from './set-complaint.ts';
import { setRow, type SetRow } from './set-row.ts';
import { setStub } from './set-stub.ts';
import { bar, ribbon, type Sizes, sizes } from './sizes.ts';
import { named } from './words.ts';

/** Free over the name of an actor on the left, in pixels: of one that gives to what stands there, of a new beginning; and over a leaf’s bar. */
const gap = { giver: 8, block: 16, leaf: 8 } as const;

/** The bar on the left that is not drawn to its end yet. */
interface OpenBar {
  readonly actor: string;
  readonly top: number;
  readonly bottom: number;
}

/** An actor with all the places at which it stands. */
interface Drawn {
  readonly bars: Box[];
  readonly over: TextLine[];
  readonly name: TextLine[];
  readonly role: TextLine[];
}

/** A drawing that grows downwards: what is placed, and how far down it reaches. */
class Ladder {
  readonly edges: PlacedEdge[] = [];
  callout: PlacedCallout | null = null;
  #y = 0;
  readonly #size: Sizes;
  /** Where the bars of leaves stand. */
  readonly #leaf: number;
  readonly #strokes: ReadonlyMap<string, Stroke>;
  readonly #actors: ReadonlyMap<string, FlowNodeInput>;
  readonly #takers: ReadonlySet<string>;
  readonly #callout: CalloutInput | undefined;
  readonly #drawn = new Map<string, Drawn>();
  #open: OpenBar | undefined;

  constructor(
    nodes: readonly FlowNodeInput[],
    edges: readonly FlowEdgeInput[],
    size: Sizes,
    callout: CalloutInput | undefined,
  ) {
    this.#size = size;
    this.#leaf = size.width - leafColumn(nodes, size);
    this.#strokes = strokes(edges, ribbon, isArrow);
    this.#callout = callout;
    this.#actors = new Map(nodes.map((node) => [node.id, node]));
    this.#takers = takersOf(edges);
  }

  /** Sets a block under what is there. */
  set(block: Block): void {
    if (block.into.length > 0) this.#fold(block);
    else this.#begin(block.actor, gap.block, this.#size.width);
    this.#leaves(block);
    for (const edge of block.stubs) this.#put(setStub(edge, this.#size.width, this.#y));
  }

  /** The actors with their bars and names. */
  get nodes(): readonly PlacedNode[] {
    return [...this.#drawn].map(([id, drawn]) => ({ id, taker: this.#takers.has(id), ...drawn }));
  }

  /** Draws what is still open to its end; gives the height. */
  end(): number {
    this.#close();
    return Math.ceil(this.#y + 2);
  }

  /** An actor on the left that gives, and receives nothing that is drawn over it. */
  #begin(id: string, over: number, width: number): void {
    this.#close();
    const { name, role } = this.#called(id);
    const block = named(name, role, 0, this.#y === 0 ? 0 : this.#y + over, width);
    this.#add(id, block);
    this.#y = block.bottom;
    this.#open = { actor: id, top: Infinity, bottom: block.bottom };
  }

  /** Rows into a block's actor, and its bar across the page under them. */
  #fold({ actor, into }: Block): void {
    const right = this.#size.width - bar;
    let top = Infinity;
    for (const rung of into) {
      // The first giver that the block before does not go on to is a new beginning.
      const over = top === Infinity ? gap.block : gap.giver;
      if (this.#open?.actor !== rung.left) this.#begin(rung.left, over, right - 10);
      for (const row of rung.rows) top = Math.min(top, this.#put(this.#row(row, right, this.#y)).top);
    }
    this.#close();
    const at = Math.ceil(this.#y + bar);
    const { name, role } = this.#called(actor);
    const block = named(name, role, 16, at + 11, this.#size.width - 16);
    this.#add(actor, {
      ...block,
      bars: [
        { x: right, y: top, width: bar, height: at + bar - top },
        { x: 0, y: at, width: this.#size.width, height: bar },
      ],
    });
    this.#y = block.bottom;
    this.#open = { actor, top: at, bottom: block.bottom };
  }

  #leaves({ leaves, complaints }: Block): void {
    let over: { readonly id: string; readonly bottom: number } | undefined;
    for (const rung of leaves) {
      const between = complaints.find(
        ({ row: { left, right } }) =>
          over && (left === over.id ? right === rung.right : left === rung.right && right === over.id),
      );
      const y = this.#y + 6;
      if (between) this.#y = y + complaintHeight(between.row.edge, this.#leaf + bar / 2);
      const { top, bottom } = this.#leafUnder(rung, (over?.bottom ?? -Infinity) + gap.leaf);
      if (between && over) {
        const { edge } = between.row;
        const way = { x: this.#leaf + bar / 2, from: over.bottom, y, back: edge.from === rung.right };
        this.edges.push(setComplaint(edge, way, top));
      }
      over = { id: rung.right, bottom };
    }
  }

  /**
   * Rows to a leaf, with its bar and its name right of them.
   *
   * @param apart where its bar may begin
   */
  #leafUnder({ left, right, rows }: Rung, apart: number): { readonly top: number; readonly bottom: number } {
    const { name, role } = left === right ? { ...this.#called(right), role: 'itself' } : this.#called(right);
    const words = leafName(name, role, this.#leaf, this.#size.width, this.#takers.has(right));
    const setAt = (start: number): readonly SetRow[] => {
      let y = start;
      return rows.map((row) => {
        const set = this.#row(row, this.#leaf, y);
        y = set.bottom;
        return set;
      });
    };
    const ends = (set: readonly SetRow[]): readonly [number, number] => [set[0]?.top ?? 0, set.at(-1)?.bottom ?? 0];
    const [first, last] = ends(setAt(this.#y));
    // A name that is higher than its rows pushes them down, and so does the bar of the leaf before.
    const push = Math.max(0, this.#y + 2 - ((first + last) / 2 - words.height / 2), apart - first);
    for (const row of setAt(this.#y + push)) this.#put(row);
    const [top, bottom] = [first + push, last + push];
    const block = words.at((top + bottom) / 2 - words.height / 2);
    this.#y = Math.max(this.#y, block.bottom + 4);
    this.#add(right, { ...block, bars: [{ x: this.#leaf, y: top, width: bar, height: bottom - top }] });
    return { top, bottom };
  }

  #row({ edge, left }: Row, x2: number, y: number): SetRow {
    const stroke = this.#strokes.get(edge.id) ?? { drawn: 'line', thickness: 2 };
    return setRow(
      edge,
      { x1: bar, x2, back: edge.from !== left, stroke, pad: this.#size.pad, callout: this.#callout },
      y,
    );
  }

  /** Takes a row that is set into the drawing, and draws the open bar on past it. */
  #put(row: SetRow): SetRow {
    this.edges.push(row.edge);
    this.callout ??= row.callout ?? null;
    this.#y = row.bottom;
    if (this.#open)
      this.#open = {
        ...this.#open,
        top: Math.min(this.#open.top, row.top),
        bottom: Math.max(this.#open.bottom, row.bottom),
      };
    return row;
  }

  #close(): void {
    if (!this.#open) return;
    const { actor, top, bottom } = this.#open;
    const y = top === Infinity ? bottom + 4 : top;
    const height = Math.max(bottom - y, 2 * bar);
    this.#add(actor, { bars: [{ x: 0, y, width: bar, height }] });
    this.#y = Math.max(this.#y, y + height);
    this.#open = undefined;
  }

  #add(
    id: string,
    { bars = [], over = [], name = [], role = [] }: { readonly [part in keyof Drawn]?: readonly Drawn[part][number][] },
  ): void {
    const drawn = this.#drawn.get(id) ?? { bars: [], over: [], name: [], role: [] };
    drawn.bars.push(...bars);
    drawn.over.push(...over);
    drawn.name.push(...name);
    drawn.role.push(...role);
    this.#drawn.set(id, drawn);
  }

  /** What an actor is called: with what it is the first time, then as one who was there already. */
  #called(id: string): { readonly name: string; readonly role: string } {
    const { name = '', role = '' } = this.#actors.get(id) ?? {};
    return { name, role: this.#drawn.has(id) ? 'again' : role };
  }
}

/** The flows whose actors are known, in the order of the story; what was deleted goes nowhere. */
function drawable(nodes: readonly FlowNodeInput[], edges: readonly FlowEdgeInput[]): readonly FlowEdgeInput[] {
  const known = new Set(nodes.map(({ id }) => id));
  return edges
    .flatMap(({ to, ...edge }): FlowEdgeInput[] => {
      const ends = edge.kind === 'deleted' || to === undefined ? [edge.from] : [edge.from, to];
      if (!ends.every((id) => known.has(id))) return [];
      return [ends.length === 1 || to === undefined ? edge : { ...edge, to }];
    })
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
}

/**
 * The layout from top to bottom, for less than 1,100 px: one flow a row, so that none can cross another and every one
 * has its words. An actor that receives and gives is one bar folded across the page.
 */
export function layoutLadder(
  nodes: readonly FlowNodeInput[],
  edges: readonly FlowEdgeInput[],
  frame: 'mid' | 'tall',
  houses: readonly HouseInput[],
  callout: CalloutInput | undefined,
): FlowLayout {
  const size = sizes[frame];
  const drawn = drawable(nodes, edges);
  const rank = rankNodes(
    nodes,
    drawn.flatMap((edge) => (edge.to === undefined ? [] : { ...edge, to: edge.to })),
  );
  const house = houseOf(nodes, houses);
  const called = nodes.map((node): FlowNodeInput => {
    const label = houses[house.get(node.id) ?? -1]?.label;
    return label === undefined ? node : { ...node, role: [node.role, label].filter((part) => part !== '').join('; ') };
  });
  const ladder = new Ladder(called, drawn, size, callout);
  for (const block of blocksOf(nodes, drawn, rank)) ladder.set(block);
  const height = ladder.end();
  return {
    frame,
    width: size.width,
    height,
    nodes: ladder.nodes,
    edges: ladder.edges.sort((a, b) => a.number - b.number),
    houses: [],
    callout: ladder.callout,
  };
}
