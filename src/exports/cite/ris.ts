import { createHash } from 'node:crypto';
import { authorOf, noteOf, saidTitle } from './said.ts';
import type { Work } from './work.ts';
import { type KnownDate, startText } from '../../schema/known-date.ts';

/** `ID` holds at most 20 characters: a longer key keeps its beginning and is told apart by a digest. */
function shortId(key: string): string {
  if (key.length <= 20) return key;
  return `${key.slice(0, 13)}-${createHash('sha256').update(key).digest('hex').slice(0, 6)}`;
}

/** The first day, month or year of a date, as RIS has it: `YYYY/MM/DD`, empty where not known. */
function slashed(date: KnownDate): string {
  const [year = '', month = '', day = ''] = startText(date).split('-');
  return `${year}/${month}/${day}`;
}

const typeOf = (work: Work): string => {
  if (work.kind === 'document') return { page: 'ELEC', newspaper: 'NEWS', report: 'RPRT', data: 'DATA' }[work.medium];
  return { page: 'ELEC', law: 'STAT', judgment: 'CASE', notice: 'RPRT' }[work.kind];
};

function publisherOf(work: Work): string | undefined {
  if (work.kind === 'judgment') return work.court;
  return work.kind === 'document' ? work.publisher : work.kind === 'notice' ? work.author : undefined;
}

/** What a work stands in: a newspaper, a site. */
function containerOf(work: Work): string | undefined {
  if (work.kind === 'page') return 'Casebook';
  return work.kind === 'document' && (work.medium === 'newspaper' || work.medium === 'page')
    ? work.publisher
    : undefined;
}

/** A record in RIS: a tag a line, lines that end in CR LF, `TY` first and `ER` last. */
export function ris(work: Work): string {
  const by = authorOf(work);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', typeOf(work)],
    ['ID', shortId(work.key)],
    ['TI', saidTitle(work)],
    // A name of a body goes in whole: a comma would make a surname of what stands before it.
    ['AU', by?.replaceAll(',', '')],
    // Where readers look for the newspaper and the site; the publisher's field alone would lose it.
    ['T2', containerOf(work)],
    ['PB', publisherOf(work)],
    ['PY', work.date?.edtf.slice(0, 4)],
    ['DA', work.date && slashed(work.date)],
    ['M3', work.kind === 'notice' ? work.genre : undefined],
    ['ET', work.kind === 'page' ? String(work.version) : undefined],
    ['M1', work.kind === 'judgment' || work.kind === 'law' ? work.number : undefined],
    // No tag of the format has the number of a decision; from this one reference managers take it.
    ['SV', work.kind === 'judgment' ? work.number : undefined],
    ['SE', work.kind === 'law' ? work.unit : undefined],
    ['UR', work.url],
    ['N1', noteOf(work)],
    ['LA', 'en-GB'],
  ];
  return [
    ...lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`])),
    'ER  - ',
    '',
  ].join('\r\n');
}
