import { address, type Address } from '../../model/address.ts';
import type { CaseFile } from '../../model/casebook.ts';
import { paragraphTexts } from '../../model/kept/paragraphs.ts';
import { plainWords } from '../../model/say/plain.ts';

/** A paragraph of a case's narrative: the section it stands in, its words, and its permalink. */
export interface Passage {
  readonly section: string;
  readonly text: string;
  readonly at: Address;
}

/** The sections of a narrative: each heading with how many paragraphs stand under it. */
const sectionsOf = (file: CaseFile): readonly { readonly heading: string; readonly paragraphs: number }[] =>
  file.narrative.split(/^(?=#{2,3} )/m).map((part) => {
    const [, heading, body = ''] = /^#{2,3} (.+)\n?([\s\S]*)$/.exec(part) ?? [];
    return heading === undefined
      ? { heading: file.title, paragraphs: paragraphTexts(part).length }
      : { heading: plainWords(heading), paragraphs: paragraphTexts(body).length };
  });

/** The paragraphs of a case's narrative, each under the name that its permalink carries. */
export function passagesOf(file: CaseFile): readonly Passage[] {
  const headings = sectionsOf(file).flatMap(({ heading, paragraphs }) => Array<string>(paragraphs).fill(heading));
  return file.paragraphs.flatMap(({ id, text }, i) =>
    text === '' ? [] : [{ section: headings[i] ?? file.title, text, at: address.paragraph(address.case(file.id), id) }],
  );
}
