import { shapes } from '../shapes.ts';
import { references } from '../references.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** What a case cites stands in its own list: `sources`, or `shared` for a record kept elsewhere. */
export const unlistedSource: Rule = ({ documents, declared }) => {
  const exists = new Set(declared.filter((each) => each.kind === 'source').map((each) => each.id));
  const listed = new Map<string, Set<unknown>>();
  for (const { kind, names, raw } of documents) {
    if (kind !== 'sources') continue;
    const own = itemsOf(part(raw, 'sources')).map((source) => part(source, 'id'));
    listed.set(names.case ?? '', new Set([...own, ...itemsOf(part(raw, 'shared'))]));
  }
  return documents.flatMap((document) => {
    const list = listed.get(document.names.case ?? '');
    if (document.names.case === undefined || !list) return [];
    const clause = (id: string): string =>
      `the source "${id}" is not in this case’s list; add it to "shared" in sources.yaml`;
    const inRecord = references(shapes[document.kind], document.raw)
      .filter(({ kind, id }) => kind === 'source' && exists.has(id) && !list.has(id))
      .map(({ id, path }) => faultAt(document, 'unlisted-source', path, clause(id)));
    const inBody = (document.body?.components ?? []).flatMap(({ name, attributes, line, column }) => {
      const id = name === 'Cite' ? attributes['id'] : name === 'Quote' ? attributes['source'] : undefined;
      return id !== undefined && exists.has(id) && !list.has(id)
        ? [{ rule: 'unlisted-source', file: document.file, line, column, clause: `<${name}>: ${clause(id)}` }]
        : [];
    });
    return [...inRecord, ...inBody];
  });
};
