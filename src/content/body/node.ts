import type { Place } from '../fault.ts';

/** What is wrong with a piece of a body, and where. */
export type Clause = { readonly rule: string; readonly clause: string } & Place;

/** A node of a body's tree, as the parser gives it. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly value?: string;
  readonly depth?: number;
  readonly checked?: boolean | null;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** What a reader reads of a node. */
export const textOf = (node: Node): string =>
  node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
