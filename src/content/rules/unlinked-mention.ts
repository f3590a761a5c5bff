import { paragraphsOf } from '../figures/paragraphs.ts';
import type { Document } from '../document.ts';
import type { Fault } from '../fault.ts';
import { itemsOf, part, type Rule } from './rule.ts';

interface Named {
  readonly kind: 'Term' | 'Provision';
  readonly ids: readonly string[];
  readonly pattern: RegExp;
}

const strings = (value: unknown): readonly string[] =>
  itemsOf(value).filter((item): item is string => typeof item === 'string');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name that cannot be meant otherwise: two words or more, or an abbreviation. One common word may mean anything. */
const distinctive = (name: string): boolean =>
  (/ /.test(name) && !name.startsWith('the ')) || /^[A-Z]{3,}\d?$/.test(name);

const units: Readonly<Record<string, string>> = { s: 'section', art: 'article', reg: 'regulation' };

/** How a text writes a provision: "section 55A" for what is labelled "s 55A". */
function written(label: string): string | undefined {
  const [, unit = '', number] = /(?:^|, )(s|art|reg) ([0-9]+[A-Z]*(?:\([0-9a-z]+\))*)$/.exec(label) ?? [];
  const word = units[unit];
  return word === undefined || number === undefined ? undefined : `${word} ${number}`;
}

function namesIn(documents: readonly Document[]): readonly Named[] {
  // Who is an actor is linked as one.
  const actors = new Set(
    documents
      .filter((document) => document.kind === 'actor')
      .flatMap(({ raw }) => [
        ...strings([part(raw, 'name'), part(raw, 'short')]),
        ...strings(part(raw, 'also_known_as')),
      ]),
  );
  const terms = documents
    .filter((document) => document.kind === 'term')
    .flatMap((document): Named[] => {
      const names = [...strings([part(document.raw, 'term')]), ...strings(part(document.raw, 'also_known_as'))];
      const clear = names.filter((name) => distinctive(name) && !actors.has(name));
      if (clear.length === 0) return [];
      const pattern = new RegExp(`\\b(?:${clear.map(escaped).join('|')})s?(?![\\w(])`, 'i');
      return [{ kind: 'Term', ids: strings([part(document.raw, 'id')]), pattern }];
    });
  const provisions = new Map<string, string[]>();
  for (const document of documents.filter(({ kind }) => kind === 'instrument'))
    for (const provision of itemsOf(part(document.raw, 'provisions'))) {
      const [label, id] = [part(provision, 'label'), part(provision, 'id')];
      const name = typeof label === 'string' ? written(label) : undefined;
      if (name !== undefined && typeof id === 'string') provisions.set(name, [...(provisions.get(name) ?? []), id]);
    }
  return [
    ...terms,
    ...[...provisions].map(([name, ids]): Named => ({
      kind: 'Provision',
      ids,
      pattern: new RegExp(`\\b${escaped(name)}(?![0-9A-Za-z(])`, 'i'),
    })),
  ];
}

/** A text without what is marked already: the same length, so that places stay. */
const unmarked = (text: string): string =>
  text
    .replace(/<(\w+)[^>]*>[^<]*<\/\1>/g, (all) => ' '.repeat(all.length))
    .replace(/<[^>]*>|\[[^\]]*\]\([^)]*\)|[“"][^”"]*[”"]/g, (all) => ' '.repeat(all.length));

/**
 * A hint, not a fault: a case speaks of a term or a provision and nowhere links it. Said once a case, at the first
 * mention; whether it helps the reader there is for the editor to say.
 */
export const unlinkedMention: Rule = ({ documents }) => {
  const names = namesIn(documents);
  const bodies = documents.filter(({ kind, body }) => (kind === 'case' || kind === 'finding') && body !== undefined);
  const folders = [...new Set(bodies.map((document) => document.names.case))];
  return folders.flatMap((folder) => {
    const own = bodies
      .filter((document) => document.names.case === folder)
      .sort((a, b) => Number(a.kind !== 'case') - Number(b.kind !== 'case') || (a.file < b.file ? -1 : 1));
    const linked = new Set(
      own.flatMap(({ body }) =>
        (body?.components ?? []).map(({ name, attributes }) => `${name} ${attributes['id'] ?? ''}`),
      ),
    );
    return names.flatMap(({ kind, ids, pattern }): Fault[] => {
      if (ids.some((id) => linked.has(`${kind} ${id}`))) return [];
      for (const { file, body } of own)
        for (const { text, line } of body ? paragraphsOf(body) : []) {
          const match = pattern.exec(unmarked(text));
          if (!match) continue;
          const before = text.slice(0, match.index).split('\n');
          const how = ids.map((id) => `<${kind} id="${id}">`).join(' or ');
          return [
            {
              rule: 'unlinked-mention',
              file,
              line: line + before.length - 1,
              column: (before.at(-1)?.length ?? 0) + 1,
              clause: `“${match[0]}” is named and linked nowhere in this case; wrap it in ${how} if that helps the reader`,
            },
          ];
        }
      return [];
    });
  });
};
