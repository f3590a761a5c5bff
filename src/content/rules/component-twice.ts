import type { Rule } from './rule.ts';

const once: ReadonlySet<string> = new Set(['Discrepancy']);

/** Where accounts differ is said once in a text, at the place that it bears on. */
export const componentTwice: Rule = ({ documents }) =>
  documents.flatMap(({ file, body }) => {
    const seen = new Set<string>();
    return (body?.components ?? []).flatMap(({ name, attributes, line, column }) => {
      if (!once.has(name)) return [];
      const which = `${name} ${attributes['id'] ?? ''}`;
      if (!seen.has(which)) {
        seen.add(which);
        return [];
      }
      return [{ rule: 'component-twice', file, line, column, clause: `<${name}> stands here a second time; keep one` }];
    });
  });
