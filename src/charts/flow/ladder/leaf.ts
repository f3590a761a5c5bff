import type { FlowNodeInput } from '../stages.ts';
import { line, type Sizes } from './sizes.ts';
import { broken, type NameBlock, stacked, types, wide } from './words.ts';

/** How far the name of a leaf stands off its bar's beginning. */
const off = 15;

/** The room that the column of leaves takes on the right, so that no word of a name is cut. */
export function leafColumn(nodes: readonly FlowNodeInput[], { names, mostNames }: Sizes): number {
  const words = nodes.flatMap(({ name, role }) => [
    ...name.split(' ').map((word) => wide(word, types.name)),
    ...role.split(' ').map((word) => wide(word, types.role)),
  ]);
  return Math.min(mostNames, Math.max(names, ...words.map((width) => Math.ceil(width) + off + 1)));
}

/** A leaf's name and role under one another, as they stand at a height; a taker's name says so over it. */
interface LeafName {
  readonly height: number;
  readonly at: (top: number) => NameBlock & { readonly over: NameBlock['role'] };
}

/** Breaks a leaf's name to stand right of its bar at `x`. */
export function leafName(name: string, role: string, x: number, width: number, taker: boolean): LeafName {
  const room = width - x - off;
  const names = broken(name, room, types.name);
  const roles = broken(role, room, types.role);
  const first = taker ? ['taken by'] : [];
  return {
    height: (first.length + names.length + roles.length) * line,
    at: (top) => {
      const below = top + first.length * line;
      const under = below + names.length * line;
      return {
        over: stacked(first, types.strong, { x: x + off, top }),
        name: stacked(names, types.name, { x: x + off, top: below }),
        role: stacked(roles, types.role, { x: x + off, top: under }),
        bottom: under + roles.length * line,
      };
    },
  };
}
