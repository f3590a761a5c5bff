import { address, type Address } from '../../model/address.ts';
import type { CaseFile } from '../../model/casebook.ts';
import { bare } from './bare.ts';

/** A paragraph of a case's narrative: the section it stands in, its words, and the nearest anchor. */
export interface Passage {
  readonly section: string;
  readonly text: string;
  readonly at: Address;
}

/** A heading as its anchor. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

/** The paragraphs of a case's narrative; diagrams and blocks that stand alone are no paragraphs. */
export function passagesOf(file: CaseFile): readonly Passage[] {
  let section = file.title;
  let anchor = '';
  return file.narrative.split(/\n\s*\n/).flatMap((block): Passage[] => {
    const heading = /^#{2,3} (.+)$/.exec(block.trim())?.[1];
    if (heading !== undefined) [section, anchor] = [bare(heading), anchorOf(bare(heading))];
    const text = bare(block);
    if (heading !== undefined || text === '') return [];
    return [{ section, text, at: anchor === '' ? address.case(file.id) : address.sectionOfCase(file.id, anchor) }];
  });
}
