import { idsIn } from './diagram-parts.client.ts';
import type { Tie } from './highlight.client.ts';

/** What is chosen in a diagram: nothing, a flow, an actor (or the several of one bar), or the way of a kind of data. */
export type FlowSelection =
  { readonly flow: string } | { readonly actors: readonly string[] } | { readonly data: string } | undefined;

/** Reads a choice from an address: `?step=3` or `?flow=F3`, `?actor=experian`, `?data=data-home-address`; nothing if it names nothing. */
export function readSelection({ searchParams: asked }: URL, rows: readonly Tie[]): FlowSelection {
  const step = asked.get('step');
  const flow = asked.get('flow') ?? (step === null ? null : `F${step}`);
  if (flow !== null && rows.some(({ id }) => id === flow)) return { flow };
  const actors = idsIn(asked.get('actor')).filter((id) => rows.some((row) => row.from === id || row.to === id));
  if (actors.length > 0) return { actors };
  const data = asked.get('data') ?? '';
  return data.startsWith('data-') && document.getElementById(data)?.dataset['way'] !== undefined ? { data } : undefined;
}

/** A choice as the parameters of an address, a flow under the key that its page uses: `step` or `flow`. */
export function selectionParams(choice: FlowSelection, key: string): Readonly<Record<string, string>> {
  const none = { step: '', flow: '', actor: '', data: '' };
  if (!choice) return none;
  if ('flow' in choice) return { ...none, [key]: key === 'step' ? choice.flow.slice(1) : choice.flow };
  return { ...none, ...('actors' in choice ? { actor: choice.actors.join(' ') } : { data: choice.data }) };
}
