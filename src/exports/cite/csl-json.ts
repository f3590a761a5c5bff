import { noteOf, saidTitle } from './said.ts';
import type { Work } from './work.ts';
import type { KnownDate } from '../../schema/known-date.ts';

/** A date as CSL has it: parts of one day, month or year, or of a span's two ends. */
interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
  readonly circa?: boolean;
}

/** One item of CSL-JSON: the keys of its schema that we use, and no others. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'legal_case' | 'legislation' | 'report' | 'article-newspaper' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly authority?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly section?: string;
  readonly version?: string;
  readonly status?: string;
  readonly note?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly jurisdiction?: string;
  readonly URL?: string;
  readonly language: 'en-GB';
}

const parts = (text: string): readonly number[] =>
  text
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number);

/** A known date as CSL: as exact as it is known, never more. */
function cslDate(date: KnownDate): CslDate {
  const ends = date.edtf.split('/').filter((end) => end !== '..');
  return { 'date-parts': ends.map(parts), ...(date.precision === 'about' ? { circa: true } : {}) };
}

function own(work: Work): Omit<CslItem, 'id' | 'title' | 'note' | 'language'> {
  switch (work.kind) {
    case 'page':
      return {
        type: 'webpage',
        author: [{ literal: 'Casebook' }],
        'container-title': 'Casebook',
        version: String(work.version),
        ...(work.ref === undefined ? {} : { number: work.ref }),
        ...(work.standing === undefined ? {} : { status: work.standing }),
      };
    case 'law':
      return {
        // Regulations too: what CSL calls a regulation, reference managers have no fields for.
        type: 'legislation',
        ...(work.number === undefined ? {} : { number: work.number }),
        ...(work.unit === undefined ? {} : { section: work.unit }),
        jurisdiction: 'gb',
      };
    case 'judgment':
      return {
        type: 'legal_case',
        authority: work.court,
        number: work.number,
        ...(work.fate === undefined ? {} : { status: work.fate }),
      };
    case 'notice':
      return {
        type: 'report',
        author: [{ literal: work.author }],
        publisher: work.author,
        genre: work.genre,
        ...(work.fate === undefined ? {} : { status: work.fate }),
      };
    case 'document': {
      const type = ({ page: 'webpage', newspaper: 'article-newspaper', report: 'report', data: 'dataset' } as const)[
        work.medium
      ];
      return type === 'webpage' || type === 'article-newspaper'
        ? { type, 'container-title': work.publisher }
        : { type, author: [{ literal: work.publisher }], publisher: work.publisher };
    }
  }
}

/** A work as an item of CSL-JSON (schema of CSL 1.0.2). The day of reading is the reader's, and is not in it. */
export function cslJson(work: Work): CslItem {
  const note = noteOf(work);
  return {
    id: work.key,
    ...own(work),
    title: saidTitle(work),
    ...(note === undefined ? {} : { note }),
    ...(work.date === undefined ? {} : { issued: cslDate(work.date) }),
    ...(work.url === undefined ? {} : { URL: work.url }),
    language: 'en-GB',
  };
}
