import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ruleOf } from '../../src/content/body/components.ts';
import type { Document } from '../../src/content/document.ts';
import { readContent } from '../../src/content/read.ts';
import { references } from '../../src/content/references.ts';
import { shapes } from '../../src/content/shapes.ts';
import { type WordChange, withWords } from '../../src/cli/records/with-words.ts';

/** Promises are for what is published, and a copy is not. */
const promises: ReadonlySet<Document['kind']> = new Set(['permalinks', 'fingerprints', 'redirects', 'kept']);

type Names = ReadonlyMap<string, string>;
type Loose = Readonly<Record<string, unknown>>;
const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const idsIn = (document: Document, key: string): readonly string[] =>
  list(loose(document.raw)[key]).flatMap((each) => {
    const { id } = loose(each);
    return typeof id === 'string' ? [id] : [];
  });

/** What a body names of a kind, such as the actors of `<Actor id="…">`. */
const namedInBody = (document: Document, wanted: string): readonly string[] =>
  (document.body?.components ?? []).flatMap(({ name, attributes }) =>
    Object.entries(ruleOf(name)?.required ?? {}).flatMap(([attribute, kind]) =>
      kind === wanted && attributes[attribute] !== undefined ? [attributes[attribute]] : [],
    ),
  );

/** The actors that one case alone names: they come anew with each copy of it, as those of a new case would. */
function actorsOfOneCase(documents: readonly Document[]): ReadonlyMap<string, string> {
  const cases = new Map<string, Set<string>>();
  for (const document of documents) {
    const named = references(shapes[document.kind], document.raw).filter(({ kind }) => kind === 'actor');
    // What another actor or the law names is of no one case.
    const by = document.names.case ?? `${document.kind}/${document.names.own}`;
    for (const id of [...named.map((each) => each.id), ...namedInBody(document, 'actor')])
      cases.set(id, (cases.get(id) ?? new Set()).add(by));
  }
  return new Map(
    [...cases].flatMap(([id, names]) => {
      const [only = ''] = names;
      return names.size === 1 && !only.includes('/') ? [[id, only] as const] : [];
    }),
  );
}

/** A prefix that no case has, such as `Z01`: the copies are counted through. */
function* freshPrefixes(taken: ReadonlySet<string>): Generator<string, never> {
  for (let number = 0; ; number++) {
    const prefix = `Z${number.toString(36).toUpperCase().padStart(2, '0')}`;
    if (!taken.has(prefix)) yield prefix;
  }
}

/** The new names of everything that one round of copies brings. */
interface Round {
  readonly suffix: string;
  readonly cases: Names;
  readonly prefixes: Names;
  readonly sources: Names;
  readonly actors: Names;
}

/** The places of the names of a case and of what stands around it, each with the round's before it: no two cases bear one name. */
function ownNames(document: Document, { suffix }: Round): readonly WordChange[] {
  const { title, also_known_as: also, around } = loose(document.raw);
  const change = (path: readonly (string | number)[], name: unknown): WordChange[] => {
    const [from] = typeof name === 'string' ? name.split(' ') : [];
    return from === undefined ? [] : [{ place: document.at(path), from, to: `${suffix.toUpperCase()} ${from}` }];
  };
  return [
    ...change(['title'], title),
    ...list(also).flatMap((name, index) => change(['also_known_as', index], name)),
    ...list(around).flatMap((each, index) => change(['around', index, 'name'], loose(each)['name'])),
  ];
}

/** The places of a record, and those of the components of its body, at which a name stands that has a copy. */
function changesOf(document: Document, round: Round): readonly WordChange[] {
  const namesOf = (kind: string): Names | undefined =>
    ({ case: round.cases, source: round.sources, actor: round.actors })[kind];
  const change = (path: readonly (string | number)[], from: string, to: string | undefined): WordChange[] =>
    to === undefined ? [] : [{ place: document.at(path), from, to }];
  const named = references(shapes[document.kind], document.raw).flatMap(({ kind, id, path }) =>
    change(path, id, namesOf(kind)?.get(id)),
  );
  const raw = loose(document.raw);
  const own = { case: round.cases, actor: round.actors }[document.kind as string]?.get(String(raw['id']));
  const declared = [
    ...change(['id'], String(raw['id']), own),
    ...(document.kind === 'case'
      ? [
          ...change(['prefix'], String(raw['prefix']), round.prefixes.get(String(raw['prefix']))),
          ...ownNames(document, round),
        ]
      : []),
    ...(document.kind === 'sources' ? list(raw['sources']) : []).flatMap((source, index) => {
      const { id, url } = loose(source);
      return [
        ...change(['sources', index, 'id'], String(id), round.sources.get(String(id))),
        // One document has one record, so its copy has an address of its own.
        ...(typeof url === 'string' ? change(['sources', index, 'url'], url, `${url}#${round.suffix}`) : []),
      ];
    }),
  ];
  return [...declared, ...named];
}

/** A text with the references and the names in its components as a round has them. */
function inBody(text: string, round: Round): string {
  const refs = new RegExp(`\\b(${[...round.prefixes.keys()].join('|')})(?=-[1-9]\\d*\\b)`, 'g');
  return text
    .replace(refs, (prefix) => round.prefixes.get(prefix) ?? prefix)
    .replace(/<[A-Z]\w*(?: [a-z]+="[^"]*")+/g, (tag) => {
      const required = ruleOf(tag.slice(1).split(' ')[0] ?? '')?.required ?? {};
      return tag.replace(/([a-z]+)="([^"]*)"/g, (whole, attribute: string, id: string) => {
        const kind: string | undefined = required[attribute];
        const to = kind === 'source' ? round.sources.get(id) : kind === 'actor' ? round.actors.get(id) : undefined;
        return to === undefined ? whole : `${attribute}="${to}"`;
      });
    });
}

/** The register with the rows of the cases once more, a row a line. */
function rowsOf(document: Document, text: string, rounds: readonly Round[]): string {
  const lines = text.trimEnd().split('\n');
  const rows = list(document.raw).map((row, index) => ({
    of: loose(row)['case'],
    line: lines[document.at([index]).line - 1] ?? '',
  }));
  const copied = rounds.flatMap(({ suffix, cases }) =>
    rows.flatMap(({ of, line }) => {
      const now = cases.get(String(of));
      return now === undefined ? [] : [line.replace(/^[^,]*/, `$&-${suffix}`).replace(/[^,]*$/, now)];
    }),
  );
  return `${[...lines, ...copied].join('\n')}\n`;
}

/** The rounds of copies that make up a number of cases; the last may be short. */
function roundsOf(documents: readonly Document[], wanted: number): readonly Round[] {
  const files = documents.filter(({ kind }) => kind === 'case');
  const prefixOf = (document: Document): string => String(loose(document.raw)['prefix']);
  const fresh = freshPrefixes(new Set(files.map(prefixOf)));
  const actors = actorsOfOneCase(documents);
  const count = Math.max(0, Math.ceil(wanted / Math.max(1, files.length)) - 1);
  return Array.from({ length: count }, (_, index): Round => {
    const suffix = `c${String(index + 2)}`;
    const here = files.slice(0, wanted - files.length * (index + 1));
    const cases = new Set(here.map(({ names }) => names.case));
    const named = (ids: readonly string[]): Names => new Map(ids.map((id) => [id, `${id}-${suffix}`]));
    return {
      suffix,
      cases: named(here.map(({ names }) => names.case ?? '')),
      prefixes: new Map(here.map((document) => [prefixOf(document), fresh.next().value])),
      sources: named(
        documents
          .filter(({ kind, names }) => kind === 'sources' && cases.has(names.case))
          .flatMap((document) => idsIn(document, 'sources')),
      ),
      actors: named([...actors].filter(([, of]) => cases.has(of)).map(([id]) => id)),
    };
  });
}

/**
 * Writes a content folder with its cases over and over until there are as many as were asked for. Each copy has an id,
 * a prefix, references, sources, actors and rows of the register of its own; what no one case owns, the law, the
 * glossary, actors of several cases, stands there once. Nothing is promised of it.
 *
 * @param wanted how many cases there are to be; fewer than there are leaves some out of no folder, so all stay
 * @returns how many cases were written
 */
export function writeCopies(from: string, to: string, wanted: number): number {
  const { documents } = readContent(from);
  const rounds = roundsOf(documents, wanted);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  };
  let cases = 0;
  for (const document of documents) {
    if (promises.has(document.kind)) continue;
    const path = relative(from, document.file).replaceAll('\\', '/');
    const text = readFileSync(document.file, 'utf8');
    const folder = document.names.case;
    write(path, document.kind === 'register' ? rowsOf(document, text, rounds) : text);
    if (document.kind === 'case') cases++;
    for (const round of rounds) {
      const now = document.kind === 'actor' ? round.actors.get(document.names.own) : round.cases.get(folder ?? '');
      if (now === undefined) continue;
      const there =
        document.kind === 'actor' ? `actors/${now}.yaml` : path.replace(`cases/${folder ?? ''}/`, `cases/${now}/`);
      write(there, inBody(withWords(text, changesOf(document, round)), round));
      if (document.kind === 'case') cases++;
    }
  }
  return cases;
}
