import { faultAt, itemsOf, part, type Rule } from './rule.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether a name is another’s, or begins with it as whole words: “Experian’s marketing” with “Experian”. */
const beginsWith = (name: string, other: string): boolean =>
  name.startsWith(other) && !/^[\p{L}\p{N}]/u.test(name.slice(other.length));

/** A case that has a page here is named by its record wherever cases stand around another, so that its name is a link. */
export const caseByName: Rule = ({ documents }) => {
  const cases = documents.flatMap(({ kind, raw, names }) =>
    kind === 'case' && names.case !== undefined
      ? [{ id: names.case, called: [part(raw, 'title'), ...itemsOf(part(raw, 'also_known_as'))].filter(isText) }]
      : [],
  );
  return documents
    .filter(({ kind }) => kind === 'case')
    .flatMap((document) =>
      itemsOf(part(document.raw, 'around')).flatMap((each, index) => {
        const name = part(each, 'name');
        if (!isText(name)) return [];
        const found = cases.find(
          ({ id, called }) => id !== document.names.case && called.some((other) => beginsWith(name, other)),
        );
        const clause = (id: string): string =>
          `“${name}” is a case of this site; move it to "related" as { case: ${id} }, or begin the name of another matter with another word`;
        return found ? [faultAt(document, 'case-by-name', ['around', index, 'name'], clause(found.id))] : [];
      }),
    );
};
