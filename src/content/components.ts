import type { RefKind } from '../schema/id.ts';

/** A component that an editor may write in a body: its attributes, and what each refers to. */
export interface ComponentRule {
  readonly required: Readonly<Record<string, RefKind | 'discrepancy' | 'text'>>;
  readonly optional: Readonly<Record<string, 'text'>>;
  /** True when it wraps words: `<Term id="…">words</Term>`. */
  readonly wraps: boolean;
}

/** Every component of the case files. Nothing else may be written between angle brackets. */
export const components: Readonly<Record<string, ComponentRule>> = {
  Cite: { required: { id: 'source' }, optional: { at: 'text' }, wraps: false },
  Finding: { required: { ref: 'finding' }, optional: {}, wraps: false },
  Discrepancy: { required: { id: 'discrepancy' }, optional: {}, wraps: false },
  FlowDiagram: { required: {}, optional: {}, wraps: false },
  Timeline: { required: {}, optional: {}, wraps: false },
  Term: { required: { id: 'term' }, optional: {}, wraps: true },
  Provision: { required: { id: 'provision' }, optional: {}, wraps: true },
  Actor: { required: { id: 'actor' }, optional: {}, wraps: true },
  Flow: { required: { id: 'flow' }, optional: {}, wraps: true },
  Event: { required: { id: 'event' }, optional: {}, wraps: true },
  Quote: { required: { source: 'source', by: 'text' }, optional: { at: 'text' }, wraps: true },
};
