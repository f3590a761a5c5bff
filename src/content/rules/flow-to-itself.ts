import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** Data that stays where it is has not moved: a flow needs two actors, and both must have a role in the case. */
export const flowToItself: Rule = ({ documents, declared }) => {
  const actors = new Set(declared.filter((each) => each.kind === 'actor').map((each) => each.id));
  return documents
    .filter((document) => document.kind === 'flows')
    .flatMap((document) => {
      const roles = new Set(itemsOf(part(document.raw, 'roles')).map((role) => part(role, 'actor')));
      return itemsOf(part(document.raw, 'flows')).flatMap((flow, index) => {
        const [id, from, to] = [part(flow, 'id'), part(flow, 'from'), part(flow, 'to')];
        const same =
          typeof from === 'string' && from === to
            ? [
                faultAt(
                  document,
                  'flow-to-itself',
                  ['flows', index, 'to'],
                  `flow ${String(id)} goes from "${from}" to itself; a flow needs two actors`,
                ),
              ]
            : [];
        const strangers = (['from', 'to'] as const).flatMap((end) => {
          const actor = part(flow, end);
          return typeof actor === 'string' && actors.has(actor) && !roles.has(actor)
            ? [
                faultAt(
                  document,
                  'actor-without-role',
                  ['flows', index, end],
                  `flow ${String(id)} names "${actor}", who has no role in this case; add it to "roles"`,
                ),
              ]
            : [];
        });
        return [...same, ...strangers];
      });
    });
};
