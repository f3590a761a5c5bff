import type { Document } from '../document.ts';
import { itemsOf, part, type Rule } from './rule.ts';

const instrumentOf = (provision: string): string => provision.split('/')[0] ?? '';
const strings = (value: unknown): readonly string[] =>
  itemsOf(value).filter((item): item is string => typeof item === 'string');

/** Instruments that have ended, without those whose text a later one took over: what is said of the one is true of the other. */
function endedIn(instruments: readonly Document[]): ReadonlySet<string> {
  const kept = new Set(
    instruments
      .flatMap(({ raw }) => itemsOf(part(raw, 'provisions')))
      .flatMap((provision) => strings([part(provision, 'twin')]))
      .map(instrumentOf),
  );
  return new Set(
    instruments
      .filter(({ raw }) => part(raw, 'in_force_to') !== undefined)
      .flatMap(({ raw }) => strings([part(raw, 'id')]))
      .filter((id) => !kept.has(id)),
  );
}

/**
 * A term that explains only law that has ended tells readers of another case something untrue of it, beside its text.
 * A term has the law under which it holds; a case the provisions that its findings and outcomes name.
 */
export const termOfOldLaw: Rule = ({ documents }) => {
  const ended = endedIn(documents.filter(({ kind }) => kind === 'instrument'));
  const old = new Map(
    documents
      .filter(({ kind }) => kind === 'term')
      .map(({ raw }) => [part(raw, 'id'), [...new Set(strings(part(raw, 'law')).map(instrumentOf))]] as const)
      .filter(([, law]) => law.length > 0 && law.every((id) => ended.has(id))),
  );
  const lawOf = new Map<string, Set<string>>();
  for (const { kind, names, raw } of documents) {
    if (names.case === undefined || (kind !== 'case' && kind !== 'finding')) continue;
    const law = lawOf.get(names.case) ?? new Set();
    const named = [part(raw, 'provisions'), ...itemsOf(part(raw, 'outcomes')).map((outcome) => part(outcome, 'under'))];
    for (const id of named.flatMap(strings)) law.add(instrumentOf(id));
    lawOf.set(names.case, law);
  }
  return documents.flatMap((document) => {
    const own = lawOf.get(document.names.case ?? '');
    if (!own || own.size === 0) return [];
    return (document.body?.components ?? []).flatMap(({ name, attributes, line, column }) => {
      const id = attributes['id'] ?? '';
      const law = name === 'Term' ? (old.get(id) ?? []) : [];
      if (law.length === 0 || law.some((each) => own.has(each))) return [];
      return [
        {
          rule: 'term-of-old-law',
          file: document.file,
          line,
          column,
          clause: `<Term id="${id}"> explains the law of ${law.join(' and ')} alone, under which nothing in this case was decided; its words stand beside the text, so take the link out, or say in the term what holds now and add that to its law`,
        },
      ];
    });
  });
};
