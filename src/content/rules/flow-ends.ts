import type { Fault } from '../fault.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/**
 * Data goes from one actor to another, both of whom have a role in the case; only what was deleted goes nowhere.
 */
export const flowEnds: Rule = ({ documents, declared }) => {
  const actors = new Set(declared.filter((each) => each.kind === 'actor').map((each) => each.id));
  return documents
    .filter((document) => document.kind === 'flows')
    .flatMap((document) => {
      const roles = new Set(itemsOf(part(document.raw, 'roles')).map((role) => part(role, 'actor')));
      return itemsOf(part(document.raw, 'flows')).flatMap((flow, index): Fault[] => {
        const [kind, from, to] = [part(flow, 'kind'), part(flow, 'from'), part(flow, 'to')];
        const id = String(part(flow, 'id'));
        const fault = (rule: string, key: string, clause: string): Fault =>
          faultAt(document, rule, ['flows', index, key], clause);
        if (kind === 'deleted' && to !== undefined)
          return [
            fault(
              'deleted-to',
              'to',
              `flow ${id} is "deleted", which goes to nobody; take "to" out, "from" is the holder`,
            ),
          ];
        if (to === undefined && kind !== undefined && kind !== 'deleted')
          return [fault('missing-key', 'kind', `"to" is missing in ${id}; only what was deleted goes to nobody`)];
        const same =
          typeof from === 'string' && from !== '' && from === to
            ? [fault('flow-to-itself', 'to', `flow ${id} goes from "${from}" to itself; a flow needs two actors`)]
            : [];
        const strangers = (['from', 'to'] as const).flatMap((end) => {
          const actor = part(flow, end);
          return typeof actor === 'string' && actors.has(actor) && !roles.has(actor)
            ? [
                fault(
                  'actor-without-role',
                  end,
                  `flow ${id} names "${actor}", who has no role in this case; add it to "roles"`,
                ),
              ]
            : [];
        });
        return [...same, ...strangers];
      });
    });
};
