import type { Ending } from '../media-types.ts';
import { biblatex, bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { inStyle } from './csl-style.ts';
import { oscola } from './oscola.ts';
import type { Rich } from './rich-text.ts';
import { ris } from './ris.ts';
import type { Work } from './work.ts';

/** A style in which a citation is printed. */
export interface PrintedFormat {
  readonly id: string;
  readonly label: string;
  readonly write: (work: Work) => Rich;
}

/** A format that a program reads; any number of works in one file. */
export interface FileFormat {
  /** The end of the file's name: `cite.ris`. */
  readonly id: Ending | `${string}.${Ending}`;
  readonly label: string;
  readonly type: string;
  readonly write: (works: readonly Work[]) => string;
}

/** The printed styles, in the order in which they are offered. */
export const printed: readonly PrintedFormat[] = [
  { id: 'oscola', label: 'OSCOLA', write: oscola },
  { id: 'harvard', label: 'Harvard', write: (work) => inStyle(work, 'harvard') },
  { id: 'apa', label: 'APA', write: (work) => inStyle(work, 'apa') },
  { id: 'chicago', label: 'Chicago', write: (work) => inStyle(work, 'chicago') },
  { id: 'mla', label: 'MLA', write: (work) => inStyle(work, 'mla') },
];

/** The formats for reference managers, in the order in which they are offered. */
export const fileFormats: readonly FileFormat[] = [
  { id: 'bib', label: 'BibTeX', type: 'application/x-bibtex', write: (works) => works.map(bibtex).join('\n') },
  {
    id: 'biblatex.bib',
    label: 'BibLaTeX',
    type: 'application/x-bibtex',
    write: (works) => works.map(biblatex).join('\n'),
  },
  { id: 'ris', label: 'RIS', type: 'application/x-research-info-systems', write: (works) => works.map(ris).join('') },
  {
    id: 'csl.json',
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: (works) => `${JSON.stringify(works.map(cslJson), null, 1)}\n`,
  },
];
