import { ruleOf } from '../body/components.ts';
import type { FileKind } from '../document.ts';
import { scoped, type Declared } from '../declared-ids.ts';
import { slugSchema } from '../../schema/id.ts';
import { didYouMean } from '../../schema/nearest.ts';
import { shapes } from '../shapes.ts';
import { references } from '../references.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** What each kind of file declares. */
const declares: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  case: ['case'],
  finding: ['finding'],
  timeline: ['event'],
  flows: ['flow'],
  sources: ['source', 'discrepancy'],
  'shared-sources': ['source'],
  actor: ['actor'],
  instrument: ['provision'],
  term: ['term'],
  topic: ['topic'],
};
/** What has a command that makes it of its id alone. */
const made = new Set(['actor', 'term', 'topic']);
const isSlug = (id: string): boolean => slugSchema.safeParse(id).success;
const within = new Set(['event', 'flow', 'discrepancy']);

/** Every reference, in records and in bodies, must name a record that exists. */
export const unknownId: Rule = ({ documents, declared, unread }) => {
  const known = new Map<string, Set<string>>();
  for (const { kind, id } of declared) known.set(kind, (known.get(kind) ?? new Set()).add(id));

  /** Whether a file that could not be read may have declared it: then nothing is said, to not bury the cause. */
  const mayBe = (kind: string, folder: string): boolean =>
    unread.some(
      (each) => (declares[each.kind] ?? []).includes(kind) && (!within.has(kind) || each.names.case === folder),
    );

  const published = new Set(documents.flatMap(({ kind, raw }) => (kind === 'permalinks' ? itemsOf(raw) : [])));

  const withdrawn = new Set(
    documents.flatMap(({ kind, raw }) =>
      kind === 'redirects' ? itemsOf(raw).map((each) => part(each, 'finding', 'ref')) : [],
    ),
  );

  const clauseFor = (kind: string, id: string, folder: string): string | undefined => {
    const key = within.has(kind) ? scoped(folder, id) : id;
    const ids = known.get(kind) ?? new Set<Declared['id']>();
    // An empty id is said where it stands.
    if (ids.has(key) || id === '' || mayBe(kind, folder)) return undefined;
    if (kind === 'finding' && withdrawn.has(id))
      return `the finding "${id}" was withdrawn; take it out, or name another`;
    if (kind === 'finding' && published.has(`/f/${id}/`))
      return `the finding "${id}" was published and is gone; put its file back, or name another`;
    const here = within.has(kind)
      ? [...ids].filter((each) => each.startsWith(`${folder}#`)).map((each) => each.slice(folder.length + 1))
      : ids;
    const meant = didYouMean(id, here);
    const remedy = meant === '' && made.has(kind) && isSlug(id) ? `; npm run new:${kind} -- ${id} makes it` : meant;
    return `no ${kind} "${id}"${within.has(kind) ? ' in this case' : ''}${remedy}`;
  };

  return documents.flatMap((document) => {
    const folder = document.names.case ?? '';
    const inRecord = references(shapes[document.kind], document.raw).flatMap(({ kind, id, path }) => {
      const clause = clauseFor(kind, id, folder);
      return clause === undefined ? [] : [faultAt(document, `unknown-${kind}`, path, clause)];
    });
    const inBody = (document.body?.components ?? []).flatMap(({ name, attributes, line, column }) =>
      Object.entries(ruleOf(name)?.required ?? {}).flatMap(([attribute, kind]) => {
        const id = attributes[attribute];
        const clause = kind === 'text' || id === undefined ? undefined : clauseFor(kind, id, folder);
        return clause === undefined
          ? []
          : [{ rule: `unknown-${kind}`, file: document.file, line, column, clause: `<${name}>: ${clause}` }];
      }),
    );
    return [...inRecord, ...inBody];
  });
};
