import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** Who stands in the cast of a case has a role in it, with which the actor's own page and the diagram know it. */
export const castAndRoles: Rule = ({ documents, declared }) => {
  const actors = new Set(declared.filter((each) => each.kind === 'actor').map((each) => each.id));
  return documents
    .filter(({ kind }) => kind === 'case')
    .flatMap((document) => {
      const flows = documents.find(({ kind, names }) => kind === 'flows' && names.case === document.names.case);
      if (flows === undefined) return [];
      const roles = new Set(itemsOf(part(flows.raw, 'roles')).map((role) => part(role, 'actor')));
      return itemsOf(part(document.raw, 'cast')).flatMap((each, index) => {
        const actor = part(each, 'actor');
        return typeof actor === 'string' && actors.has(actor) && !roles.has(actor)
          ? [
              faultAt(
                document,
                'actor-without-role',
                ['cast', index, 'actor'],
                `the cast names "${actor}", who has no role in this case; add it to "roles" in flows.yaml`,
              ),
            ]
          : [];
      });
    });
};
