import type { Row } from './lights.client.ts';

/** What is chosen in a diagram: nothing, a flow, an actor (or the several of one bar), or the way of a kind of data. */
export type Choice =
  { readonly flow: string } | { readonly actors: readonly string[] } | { readonly data: string } | undefined;

/** Reads a choice from an address: `?step=3` or `?flow=F3`, `?actor=experian`, `?data=data-home-address`; nothing if it names nothing. */
export function readChoice(url: URL, rows: readonly Row[]): Choice {
  const asked = url.searchParams;
  const step = asked.get('step');
  const flow = asked.get('flow') ?? (step === null ? null : `F${step}`);
  if (flow !== null && rows.some(({ id }) => id === flow)) return { flow };
  const actors = (asked.get('actor') ?? '')
    .split(' ')
    .filter((id) => rows.some((row) => row.from === id || row.to === id));
  if (actors.length > 0) return { actors };
  const data = asked.get('data') ?? '';
  return data.startsWith('data-') && document.getElementById(data)?.dataset['way'] !== undefined ? { data } : undefined;
}

/** Writes a choice into the address, a flow under the key that its page uses: `step` or `flow`. */
export function writeChoice(choice: Choice, key: string): void {
  const url = new URL(location.href);
  for (const each of ['step', 'flow', 'actor', 'data']) url.searchParams.delete(each);
  if (choice && 'flow' in choice) url.searchParams.set(key, key === 'step' ? choice.flow.slice(1) : choice.flow);
  else if (choice && 'actors' in choice) url.searchParams.set('actor', choice.actors.join(' '));
  else if (choice) url.searchParams.set('data', choice.data);
  history.replaceState(history.state, '', url);
}
