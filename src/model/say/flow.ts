import type { Actor } from '../../schema/actor.ts';
import type { Flow } from '../../schema/flow.ts';
import { partsOfLabel } from '../../schema/flow-kind.ts';
import { byId } from '../casebook.ts';
import { capital, spoken } from './name.ts';

/** What a sentence of a flow is made of. */
type Told = Pick<Flow, 'kind' | 'from' | 'to' | 'label'>;

/**
 * A flow as a sentence without its full stop: "Emma’s Diary sold the list to Experian", "the ICO seized servers from
 * SCL" with a capital. A label of a version that said no verb stands beside the ends as it is.
 *
 * @param actors the records of those at its ends, among others
 */
export function sayFlow(
  { kind, from, to, label }: Told,
  actors: readonly Pick<Actor, 'id' | 'name' | 'short' | 'said'>[],
): string {
  const name = (id: string): string => spoken(byId(actors, id));
  const other = to === undefined ? '' : name(to);
  const parts = partsOfLabel(kind, label);
  return capital(
    parts
      ? parts.say({ from: name(from), to: other, what: parts.what })
      : `${name(from)}${other === '' ? '' : ` to ${other}`}: ${label}`,
  );
}
