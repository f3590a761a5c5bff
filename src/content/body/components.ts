import type { RefKind } from '../../schema/id.ts';
import type { FileKind } from '../document.ts';

/** A component that an editor may write in a body: its attributes, and what each refers to. */
export interface ComponentRule {
  readonly required: Readonly<Record<string, RefKind | 'discrepancy' | 'text'>>;
  readonly optional: Readonly<Record<string, 'text'>>;
  /** True when it wraps words: `<Term id="…">words</Term>`. */
  readonly wraps: boolean;
  /** The files in whose text it may stand; left out where any may have it. */
  readonly within?: readonly FileKind[];
  /** True when it stands on a line of its own and never in a sentence. */
  readonly block?: true;
}

const ofCase = ['case', 'finding'] as const;

/** Every component of the case files. Nothing else may be written between angle brackets. */
export const components: Readonly<Record<string, ComponentRule>> = {
  Cite: { required: { id: 'source' }, optional: { at: 'text' }, wraps: false, within: ofCase },
  Finding: { required: { ref: 'finding' }, optional: {}, wraps: false, within: ofCase },
  Discrepancy: { required: { id: 'discrepancy' }, optional: {}, wraps: false, within: ['case'], block: true },
  Standings: { required: {}, optional: {}, wraps: false, within: ['page'], block: true },
  Publisher: { required: {}, optional: {}, wraps: false, within: ['page'], block: true },
  CaseCount: { required: {}, optional: {}, wraps: false, within: ['page'] },
  Term: { required: { id: 'term' }, optional: {}, wraps: true },
  Provision: { required: { id: 'provision' }, optional: {}, wraps: true },
  Actor: { required: { id: 'actor' }, optional: {}, wraps: true },
  Flow: { required: { id: 'flow' }, optional: {}, wraps: true, within: ofCase },
  Event: { required: { id: 'event' }, optional: {}, wraps: true, within: ofCase },
  Quote: { required: { source: 'source', by: 'text' }, optional: { at: 'text' }, wraps: true, within: ofCase },
};

/** The rule of a component, by a name that an editor wrote. */
export const ruleOf = (name: string): ComponentRule | undefined =>
  Object.hasOwn(components, name) ? components[name] : undefined;
