import type { Document, FileKind, Path } from '../../content/document.ts';
import type { Fault } from '../../content/fault.ts';
import { nameOf } from './sketch.ts';
import { ifUnread } from './unread.ts';

/** What a reader sees of a file under one key of it: where each item of it stands, and a mark of its words. */
interface Part {
  readonly key: string;
  readonly items: readonly {
    readonly path: Path;
    readonly line?: number;
    readonly name?: string;
    readonly mark: string;
  }[];
}

/** Keys that are not published, that have another measure, or that only say when somebody last looked. */
const unmarked: ReadonlySet<string> = new Set([
  'revisions',
  'figures_elsewhere',
  'private',
  'tells',
  'checked',
  'alive',
]);
const ofVersions: ReadonlySet<string> = new Set(['claim', 'standing']);

const ofCase: ReadonlySet<FileKind> = new Set(['case', 'finding', 'timeline', 'flows', 'quotations', 'sources']);
/** Files of a case that have no revisions of their own. */
const ofParts: ReadonlySet<FileKind> = new Set(['timeline', 'flows', 'quotations', 'sources']);
const shared: ReadonlySet<FileKind> = new Set([
  'shared-sources',
  'actor',
  'instrument',
  'term',
  'register',
  'page',
  'topic',
]);

type Loose = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A mark of a value, the same in whatever order its keys were written. */
const markOf = (value: unknown): string =>
  nameOf(
    JSON.stringify(value, (key, each: unknown) =>
      unmarked.has(key) ? undefined : isMap(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
    ),
    4,
  );

/** The blocks of a body, as they are parted by empty lines. */
function blocksOf({ body }: Document): Part[] {
  if (body === undefined) return [];
  const lines = body.text.split('\n');
  const starts = lines.flatMap((line, index) =>
    line.trim() !== '' && (lines[index - 1] ?? '').trim() === '' ? [index] : [],
  );
  const items = starts.map((start, index) => ({
    path: [],
    line: body.line + start,
    mark: markOf(
      lines
        .slice(start, starts[index + 1])
        .join('\n')
        .trim(),
    ),
  }));
  return [{ key: 'text', items }];
}

/** A row of the register goes by its id. */
const rowName = (row: unknown): { readonly name?: string } =>
  isMap(row) && typeof row['id'] === 'string' ? { name: row['id'] } : {};

/** All that a reader sees of a file, by its keys. */
function partsOf(document: Document): readonly Part[] {
  const { raw, kind } = document;
  if (Array.isArray(raw))
    return [
      { key: 'rows', items: raw.map((row: unknown, index) => ({ path: [index], ...rowName(row), mark: markOf(row) })) },
    ];
  const own = Object.entries(isMap(raw) ? raw : {}).filter(
    ([key]) => !unmarked.has(key) && !(kind === 'finding' && ofVersions.has(key)),
  );
  const keys = own.map(([key, value]): Part => {
    const list = Array.isArray(value) ? value : undefined;
    return {
      key,
      items: list?.map((item, index) => ({ path: [key, index], mark: markOf(item) })) ?? [
        { path: [key], mark: markOf(value) },
      ],
    };
  });
  return [...keys, ...blocksOf(document)];
}

/** The name of a file in the list of marks. */
export const markedAs = ({ kind, names }: Document): string => [kind, names.case, names.own].filter(Boolean).join('/');

/** How many revisions a record has, the day of the last and a mark of it: what must differ where the record does. */
interface State {
  readonly versions: number;
  readonly last: string;
  readonly mark: string;
}

function stateOf(lists: readonly unknown[]): State {
  const all = lists.map((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  const lasts = all.map((list) => list.at(-1));
  const days = lasts.map((each) => (isMap(each) ? String(each['date']) : ''));
  return { versions: all.flat().length, last: days.sort().at(-1) ?? '', mark: markOf(lasts) };
}

/** The revisions that answer for each file: its case's and its own, or those of what cases share. */
function statesOf(documents: readonly Document[]): (document: Document) => State {
  const revisions = ({ raw }: Document): unknown => (isMap(raw) ? raw['revisions'] : undefined);
  const cases = new Map(
    documents.filter(({ kind }) => kind === 'case').map((each) => [each.names.case, revisions(each)]),
  );
  const common = stateOf(documents.filter(({ kind }) => kind === 'changes').map(({ raw }) => raw));
  return (document) =>
    ofCase.has(document.kind)
      ? stateOf([cases.get(document.names.case), ...(document.kind === 'finding' ? [revisions(document)] : [])])
      : common;
}

const published = (documents: readonly Document[]): readonly Document[] =>
  documents.filter(({ kind }) => ofCase.has(kind) || shared.has(kind));

/** A line for each file of records: how many revisions answer for it, a mark of the last, and a mark for each item. */
export function recordMarks(documents: readonly Document[]): readonly string[] {
  const state = statesOf(documents);
  return published(documents).map((document) => {
    const { versions, mark } = state(document);
    const parts = partsOf(document).map(({ key, items }) => `${key}:${items.map((each) => each.mark).join(',')}`);
    return [markedAs(document), String(versions), mark, ...parts].join(' ');
  });
}

/** What to do about a change that nothing says. */
const remedy = (document: Document, { last }: State): string =>
  ofCase.has(document.kind)
    ? `add a revision of today to ${document.kind === 'finding' ? 'it or to its case' : 'index.mdx'}, or what changed to the last note (${last}) if that is of today`
    : `say what changed in a line of today at the end of changes.yaml, or in its last note (${last}) if that is of today`;

/** Something that reads otherwise than when it was marked, and where. */
interface Changed {
  readonly what: string;
  readonly path: Path;
  readonly line?: number | undefined;
}

/** The items of a part that were not there when it was marked; the part itself where some are gone or have moved. */
function changedIn({ key, items }: Part, before: string | undefined): readonly Changed[] {
  const marks = before === undefined || before === '' ? [] : before.split(',');
  const fresh = items.filter(({ mark }) => !marks.includes(mark));
  const what = before === undefined ? `"${key}" is new` : `"${key}" reads otherwise here`;
  if (fresh.length > 0)
    return fresh.map(({ path, line, name }) => ({
      what: name === undefined ? what : `the row “${name}” is new or reads otherwise`,
      path,
      line,
    }));
  if (items.map(({ mark }) => mark).join() === marks.join()) return [];
  const path = key === 'rows' || key === 'text' ? [] : [key];
  return [{ what: `"${key}" is shorter or in another order`, path, line: items[0]?.line }];
}

/** The marks of a file as a line of the list has them. */
interface Marks {
  readonly versions: number;
  readonly mark: string;
  /** The marks under each key; nothing where the file was not there. */
  readonly parts?: ReadonlyMap<string, string>;
}

/** Every line of marks by the name of its file: two where two branches that were merged had marked it each. */
function readMarks(documents: readonly Document[]): ReadonlyMap<string, readonly Marks[]> {
  const marks = new Map<string, readonly Marks[]>();
  for (const line of documents.filter(({ kind }) => kind === 'fingerprints').flatMap(({ raw }) => raw as string[])) {
    const [name = '', versions, mark = '', ...keys] = line.split(' ');
    if (name.startsWith('/')) continue;
    const parts = new Map(keys.map((each) => [each.replace(/:.*$/, ''), each.replace(/^.*:/, '')]));
    marks.set(name, [...(marks.get(name) ?? []), { versions: Number(versions), mark, parts }]);
  }
  return marks;
}

/** What of a file reads otherwise than as it was marked. */
function changedSince(document: Document, { parts }: Marks): readonly Changed[] {
  if (parts === undefined) return [{ what: 'the file is new', path: [] }];
  const today = partsOf(document);
  const gone = [...parts.keys()].filter((key) => !today.some((each) => each.key === key));
  return [
    ...today.flatMap((each) => changedIn(each, parts.get(each.key))),
    ...gone.map((key) => ({ what: `"${key}" is gone`, path: [] })),
  ];
}

/**
 * Records whose published words are not those that were marked, though no revision was added or written on since. A
 * note that is written on must be of the newest day on which anything here was revised: an older one told of another
 * change.
 */
export function alteredRecords(documents: readonly Document[]): Fault[] {
  const marked = readMarks(documents);
  const states = statesOf(documents);
  const newest =
    published(documents)
      .map((each) => states(each).last)
      .sort()
      .at(-1) ?? '';
  const revisionsOf = new Map(
    documents.filter(({ kind }) => kind === 'case').map((each) => [each.names.case, states(each).versions]),
  );
  return published(documents).flatMap((document) => {
    const { kind, names } = document;
    const ofItsCase = ofParts.has(kind) || kind === 'case';
    // A file that a published case had not is new as a whole; a finding has its own first version.
    const caseOf = ofParts.has(kind) ? marked.get(`case/${names.case ?? ''}/index`) : undefined;
    const lines =
      marked.get(markedAs(document)) ?? caseOf?.map(({ versions, mark }): Marks => ({ versions, mark })) ?? [];
    const state = states(document);
    const said = ({ versions, mark }: Marks): boolean =>
      state.versions > versions || (mark !== state.mark && state.last === newest);
    const [changed = []] = lines
      .map((line) => (said(line) ? [] : changedSince(document, line)))
      .sort((one, other) => one.length - other.length);
    const whole = ofItsCase ? `lines of “${names.case ?? ''}”` : `line “${markedAs(document)}”`;
    const unread = ifUnread(
      names.case ?? '',
      revisionsOf.get(names.case) ?? 0,
      `take the ${whole} out of fingerprints.txt and run npm run permalinks`,
    );
    return changed.map(({ what, path, line }): Fault => ({
      rule: 'altered-record',
      file: document.file,
      clause: `${what}, and no revision says so; ${remedy(document, state)} ${unread}`,
      ...(line === undefined ? document.at(path) : { line, column: 1 }),
    }));
  });
}
