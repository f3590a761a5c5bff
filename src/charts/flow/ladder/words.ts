import { evenly, measure } from '../../geometry/text.ts';
import type { TextLine } from '../stages.ts';
import { line } from './sizes.ts';

/** How a kind of words is set: type size in pixels and weight. */
interface Type {
  readonly size: number;
  readonly weight: number;
}

export const types = {
  name: { size: 15, weight: 650 },
  role: { size: 13, weight: 400 },
  strong: { size: 13, weight: 600 },
  callout: { size: 15, weight: 650 },
} as const satisfies Readonly<Record<string, Type>>;

/** Breaks words into even lines that are no wider than so many pixels. */
export const broken = (text: string, width: number, { size, weight }: Type): readonly string[] =>
  text === '' ? [] : evenly(text, width, size, weight);

/** How wide words are in one line, in pixels. */
export const wide = (text: string, { size, weight }: Type): number => measure(text, size, weight);

/** Lines under one another from `top` down; `x` is where they begin, or end. */
export const stacked = (
  lines: readonly string[],
  type: Type,
  { x, top, anchor = 'start' }: { readonly x: number; readonly top: number; readonly anchor?: 'start' | 'end' },
  height: number = line,
): readonly TextLine[] =>
  lines.map((text, i) => {
    const width = wide(text, type);
    const y = top + i * height;
    return { text, x, y: y + 13, anchor, box: { x: anchor === 'start' ? x : x - width, y, width, height } };
  });

/** An actor's name with what it is, as it stands at one place. */
export interface NameBlock {
  readonly name: readonly TextLine[];
  readonly role: readonly TextLine[];
  /** Where the lowest line ends. */
  readonly bottom: number;
}

/**
 * A name with its role after it, or under it where there is no room.
 *
 * @param width how far either may reach
 */
export function named(name: string, role: string, x: number, top: number, width: number): NameBlock {
  const lines = broken(name, width, types.name);
  const after = wide(lines.at(-1) ?? '', types.name) + 12;
  const beside = role !== '' && after + wide(role, types.role) <= width;
  const under = top + lines.length * line;
  const roles = beside
    ? stacked([role], types.role, { x: x + after, top: under - line })
    : stacked(broken(role, width, types.role), types.role, { x, top: under });
  return {
    name: stacked(lines, types.name, { x, top }),
    role: roles,
    bottom: beside ? under : under + roles.length * line,
  };
}
