import { address, dotted, type Address } from '../address.ts';
import type { Casebook } from '../casebook.ts';

/** A text that links a term or a provision, with the address of the first place where it does. */
export interface Mention {
  readonly kind: 'case' | 'finding';
  readonly id: string;
  readonly title: string;
  readonly at: Address;
}

/** The anchor of the first mention of a term or a provision on a page. */
export const mentionAnchor = (kind: 'term' | 'provision', id: string): string =>
  `${kind === 'term' ? 'word' : 'law'}-${dotted(id)}`;

function mentions(book: Casebook, component: 'Term' | 'Provision', id: string): readonly Mention[] {
  const tag = `<${component} id="${id}"`;
  const anchor = mentionAnchor(component === 'Term' ? 'term' : 'provision', id);
  return book.cases.flatMap((file): Mention[] => [
    ...(file.narrative.includes(tag)
      ? [{ kind: 'case', id: file.id, title: file.title, at: `${address.case(file.id)}#${anchor}` } as const]
      : []),
    ...file.findings
      .filter(({ detail }) => detail.includes(tag))
      .map(({ ref, claim, slug }): Mention => ({
        kind: 'finding',
        id: ref,
        title: `${ref}, ${claim}`,
        at: `${address.finding(file.id, slug)}#${anchor}`,
      })),
  ]);
}

/** Where the text of a case or of a finding links a term, in the order of the cases. */
export const mentionsOfTerm = (book: Casebook, id: string): readonly Mention[] => mentions(book, 'Term', id);

/** Where the text of a case or of a finding links a provision, in the order of the cases. */
export const mentionsOfProvision = (book: Casebook, id: string): readonly Mention[] => mentions(book, 'Provision', id);
