import type { FileKind } from '../document.ts';
import type { Rule } from './rule.ts';

const needed: readonly (readonly [FileKind, string])[] = [
  ['case', 'index.mdx'],
  ['timeline', 'timeline.yaml'],
  ['flows', 'flows.yaml'],
  ['sources', 'sources.yaml'],
];

/** A case's folder holds its four files and at least one finding. */
export const caseFolder: Rule = ({ documents, unread }) => {
  const folders = new Map<string, { kinds: Set<FileKind>; file: string }>();
  const seen = [...documents, ...unread.map((each) => ({ ...each, file: `cases/${each.names.case ?? ''}/` }))];
  for (const { names, kind, file } of seen) {
    if (names.case === undefined) continue;
    const folder = folders.get(names.case) ?? { kinds: new Set(), file };
    folder.kinds.add(kind);
    folders.set(names.case, folder);
  }
  return [...folders].flatMap(([name, { kinds, file }]) => {
    const at = { rule: 'missing-file', file: file.replace(/(cases\/[^/]+)\/.*$/, '$1'), line: 1, column: 1 };
    const missing = needed.filter(([kind]) => !kinds.has(kind)).map(([, path]) => path);
    if (!kinds.has('finding')) missing.push('findings/<slug>.mdx');
    return missing.map((path) => ({
      ...at,
      clause: `the case "${name}" has no ${path}; add it, or start with npm run new:case`,
    }));
  });
};
