import { faultAt, type Rule } from './rule.ts';

/** No two records of a kind share an id; each claimant is named. */
export const duplicateId: Rule = ({ declared }) => {
  const first = new Map<string, (typeof declared)[number]>();
  return declared.flatMap((each) => {
    const key = `${each.kind} ${each.id}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, each);
      return [];
    }
    const id = each.id.replace(/^.*#/, '');
    const where = earlier.document.at(earlier.path);
    const clause = `the ${each.kind.replace('-', ' ')} "${id}" is already at ${earlier.document.file}:${String(where.line)}; ids are never used twice`;
    return [faultAt(each.document, each.kind === 'finding' ? 'duplicate-ref' : 'duplicate-id', each.path, clause)];
  });
};
