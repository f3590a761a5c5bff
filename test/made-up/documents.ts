import { components } from '../../src/content/body/components.ts';
import type { Document } from '../../src/content/document.ts';
import { fileKind } from '../../src/content/files.ts';
import { declaredIn } from '../../src/content/declared-ids.ts';
import { readBody } from '../../src/content/body/read.ts';
import { shapes } from '../../src/content/shapes.ts';
import { references } from '../../src/content/references.ts';
import {
  actor,
  caseRecord,
  discrepancy,
  event,
  finding,
  flow,
  instrument,
  page,
  prefixOf,
  provision,
  quotation,
  role,
  row,
  type SomeBook,
  type SomeCase,
  source,
  term,
  topic,
} from './records.ts';

/** A file of the content folder as it would be read, its path standing below that folder. */
function documentAt(path: string, raw: unknown, text?: string): Document {
  const found = fileKind(path);
  if (typeof found === 'string') throw new Error(`${path} is no place for records`);
  const { kind, own } = found;
  const names = found.case === undefined ? { own } : { own, case: found.case };
  const at = () => ({ line: 1, column: 1 });
  if (text === undefined) return { file: path, kind, names, raw, at };
  const { body, faults } = readBody(text, 1, kind);
  if (faults.length > 0) throw new Error(`${path}: ${faults.map(({ clause }) => clause).join('; ')}`);
  return { file: path, kind, names, raw, at, body };
}

function documentsOfCase(some: SomeCase, place: number): Document[] {
  const { narrative, findings, events, flows, roles, houses, groups, sources, discrepancies, ...others } = some;
  const { diagram, story, quotations, ...fields } = others;
  const id = some.id ?? (place === 0 ? 'toy' : `toy-${String(place + 1)}`);
  const prefix = some.prefix ?? prefixOf(id);
  const at = (name: string): string => `cases/${id}/${name}`;
  return [
    documentAt(at('index.mdx'), { ...caseRecord(id), prefix, ...fields }, narrative ?? 'It happened.'),
    documentAt(at('timeline.yaml'), { ...story, events: (events ?? [{}]).map((each, i) => event(i + 1, each)) }),
    documentAt(at('flows.yaml'), {
      ...diagram,
      flows: (flows ?? []).map((each, i) => flow(i + 1, each)),
      roles: (roles ?? []).map((each) => role(each.actor ?? 'shop', each)),
      houses: (houses ?? []).map((each) => ({ label: 'House', sources: ['notice'], ...each })),
      groups: (groups ?? []).map((each, i) => ({ id: `group-${String(i + 1)}`, label: 'group', ...each })),
    }),
    ...(quotations === undefined
      ? []
      : [documentAt(at('quotations.yaml'), { quotations: quotations.map((each, i) => quotation(i + 1, each)) })]),
    documentAt(at('sources.yaml'), {
      sources: (sources ?? []).map((each, i) => source(each.id ?? `source-${String(i + 1)}`, each)),
      discrepancies: (discrepancies ?? []).map((each, i) => discrepancy(i + 1, each)),
    }),
    ...(findings ?? [{}]).map(({ slug, detail, ...each }, i) =>
      documentAt(
        at(`findings/${slug ?? `finding-${String(i + 1)}`}.mdx`),
        finding(`${prefix}-${String(i + 1)}`, each),
        detail ?? 'It did.',
      ),
    ),
  ];
}

/** What a document names: in its record, and in the components of its text. */
function namedIn(document: Document): readonly { readonly kind: string; readonly id: string }[] {
  const inBody = (document.body?.components ?? []).flatMap(({ name, attributes }) =>
    Object.entries(components[name]?.required ?? {}).map(([key, kind]) => ({ kind, id: attributes[key] ?? '' })),
  );
  return [...references(shapes[document.kind], document.raw), ...inBody];
}

/** The documents with those that they name and lack: each made up, where a test does not care what it says. */
function withNamed(documents: readonly Document[]): Document[] {
  const known = new Set(documents.flatMap(declaredIn).map(({ kind, id }) => `${kind} ${id}`));
  const lacking = (kind: string, inside: readonly Document[] = documents): string[] => [
    ...new Set(
      inside
        .flatMap(namedIn)
        .filter((each) => each.kind === kind && !known.has(`${kind} ${each.id}`))
        .map(({ id }) => id),
    ),
  ];
  const terms = lacking('term').map((id) => documentAt(`glossary/${id}.mdx`, term(id), `${id} is a word.`));
  const topics = lacking('topic').map((id) => documentAt(`topics/${id}.mdx`, topic(id), `On ${id}.`));
  const provisions = lacking('provision');
  const owners = new Set(provisions.map((id) => id.slice(0, id.indexOf('/'))));
  const law = [...owners].map((owner) => {
    const own = provisions.filter((id) => id.startsWith(`${owner}/`)).map((id) => provision(id));
    const given = documents.find(({ kind, names }) => kind === 'instrument' && names.own === owner);
    const raw = (given?.raw ?? instrument(owner)) as { readonly provisions?: readonly unknown[] };
    return documentAt(`law/${owner}.yaml`, { ...raw, provisions: [...(raw.provisions ?? []), ...own] });
  });
  const kept = documents.filter(({ file }) => !law.some((each) => each.file === file));
  const all = [...kept, ...terms, ...topics, ...law];
  const actors = lacking('actor', all).map((id) => documentAt(`actors/${id}.yaml`, actor(id)));
  return withSources([...all, ...actors]);
}

/** Each case lists what it cites: its own, or shared where another file keeps it. What no file keeps is made up. */
function withSources(documents: readonly Document[]): Document[] {
  const known = new Set(
    documents
      .flatMap(declaredIn)
      .filter(({ kind }) => kind === 'source')
      .map(({ id }) => id),
  );
  const citedIn = (inside: readonly Document[]): Set<string> =>
    new Set(
      inside
        .flatMap(namedIn)
        .filter(({ kind }) => kind === 'source')
        .map(({ id }) => id),
    );
  const listed = documents.map((document) => {
    if (document.kind !== 'sources') return document;
    const raw = document.raw as { readonly sources: readonly { readonly id: string }[] };
    const inCase = citedIn(documents.filter(({ names }) => names.case === document.names.case));
    const missing = [...inCase].filter((id) => !raw.sources.some((own) => own.id === id));
    const sources = [...raw.sources, ...missing.filter((id) => !known.has(id)).map((id) => source(id))];
    const shared = missing.filter((id) => known.has(id));
    for (const { id } of sources) known.add(id);
    return documentAt(document.file, { ...raw, sources, shared });
  });
  const elsewhere = [...citedIn(listed)].filter((id) => !known.has(id)).map((id) => source(id));
  return elsewhere.length === 0 ? listed : [...listed, documentAt('sources/made-up.yaml', { sources: elsewhere })];
}

/** Every actor that a case names has a part in it; so one need not be written for each. */
function withRoles(documents: readonly Document[]): Document[] {
  return documents.map((document) => {
    if (document.kind !== 'flows') return document;
    const raw = document.raw as { readonly roles: readonly { readonly actor: string }[] };
    const named = documents
      .filter(({ names, kind }) => names.case === document.names.case && kind !== 'sources')
      .flatMap(namedIn)
      .filter(({ kind, id }) => kind === 'actor' && !raw.roles.some((own) => own.actor === id))
      .map(({ id }) => id);
    return documentAt(document.file, { ...raw, roles: [...raw.roles, ...[...new Set(named)].map((id) => role(id))] });
  });
}

/** The files of a made-up casebook, as they are read. */
export function documentsOf(book: SomeBook): Document[] {
  const written = [
    ...(book.cases ?? [{}]).flatMap(documentsOfCase),
    ...(book.actors ?? []).map((each, i) => {
      const id = each.id ?? `actor-${String(i + 1)}`;
      return documentAt(`actors/${id}.yaml`, actor(id, each));
    }),
    ...(book.instruments ?? []).map(({ provisions, ...each }, i) => {
      const id = each.id ?? `act-${String(i + 1)}`;
      const own = (provisions ?? []).map((some, n) => provision(some.id ?? `${id}/s-${String(n + 1)}`, some));
      return documentAt(`law/${id}.yaml`, instrument(id, { ...each, provisions: own }));
    }),
    ...(book.terms ?? []).map(({ definition, ...each }, i) => {
      const id = each.id ?? `term-${String(i + 1)}`;
      return documentAt(`glossary/${id}.mdx`, term(id, each), definition ?? `${id} is a word.`);
    }),
    ...(book.topics ?? []).map(({ text, ...each }, i) => {
      const id = each.id ?? `topic-${String(i + 1)}`;
      return documentAt(`topics/${id}.mdx`, topic(id, each), text ?? `On ${id}.`);
    }),
    ...(book.pages ?? []).map(({ text, ...each }, i) => {
      const id = each.id ?? `page-${String(i + 1)}`;
      return documentAt(`pages/${id}.mdx`, page(id, each), text ?? 'A page.');
    }),
  ];
  const some = (path: string, raw: readonly unknown[] | undefined): Document[] =>
    raw === undefined ? [] : [documentAt(path, raw)];
  return withNamed(
    withRoles([
      ...written,
      ...(book.sources === undefined
        ? []
        : [
            documentAt('sources/shared.yaml', {
              sources: book.sources.map((each, i) => source(each.id ?? `shared-${String(i + 1)}`, each)),
            }),
          ]),
      ...some(
        'register/penalties.csv',
        book.register?.map((each, i) => row(i + 1, each)),
      ),
      ...some('redirects.yaml', book.redirects),
      ...some('permalinks.txt', book.permalinks),
    ]),
  );
}
