import { noteOf, saidTitle } from './said.ts';
import type { Work } from './work.ts';
import { startText } from '../../schema/known-date.ts';
import { shortMonth } from '../../schema/day.ts';

const marks: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Text in which BibTeX finds nothing to do. Other letters and signs stay as they are: not every reader knows \pounds. */
const escaped = (text: string): string => text.replace(/[\\~^&%#_{}$]/g, (mark) => marks[mark] ?? `\\${mark}`);
/** An address is read as it stands; what would end the field is percent-encoded. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent);
const whole = (text: string): string => `{${escaped(text)}}`;

/** A field and its value, already in its delimiters. */
type Field = readonly [string, string];
const braces = (name: string, value: string | undefined): readonly Field[] =>
  value === undefined ? [] : [[name, `{${value}}`]];

const entry = (type: string, key: string, fields: readonly Field[]): string =>
  `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;

const isData = (work: Work): boolean => work.kind === 'document' && work.medium === 'data';

const author = (work: Work): string | undefined =>
  work.kind === 'page'
    ? 'Casebook'
    : work.kind === 'notice'
      ? work.author
      : work.kind === 'document'
        ? work.publisher
        : undefined;

/** What no field says that readers of these formats take: of law its number and the part that is cited, of data that it is that. */
function notes(work: Work): string | undefined {
  const own = work.kind === 'law' ? [work.number, work.unit] : isData(work) ? ['Data set'] : [];
  const said = [...own, noteOf(work)].filter((each) => each !== undefined);
  return said.length === 0 ? undefined : escaped(said.join('; '));
}

/** What names a judgment, in the one field for it that both readers and styles of these formats know. */
const judgmentOf = (work: Work): string | undefined =>
  work.kind === 'judgment' ? escaped(`${work.number}, ${work.court}`) : undefined;

/** Who issued a report or a notice, and what it calls itself. */
function reportOf(work: Work): { readonly type: string; readonly body: string } | undefined {
  if (work.kind === 'notice') return { type: work.genre, body: work.author };
  return work.kind === 'document' && work.medium === 'report' ? { type: 'Report', body: work.publisher } : undefined;
}

/** The title, which keeps its capitals whatever a style does: most hold the name of a company or of a law. */
const title = (work: Work): string =>
  whole(work.kind === 'law' || work.kind === 'judgment' ? work.title : saidTitle(work));

const report = (work: Work): readonly Field[] => {
  const said = reportOf(work);
  return said ? [...braces('type', said.type), ...braces('institution', escaped(said.body))] : [];
};

/** An entry for BibTeX, which has no type for pages and law: `@misc`, dated by year and month, and the whole date for whoever reads it. */
export function bibtex(work: Work): string {
  const [year, month] = work.date ? startText(work.date).split('-') : [];
  const by = author(work);
  const newspaper = work.kind === 'document' && work.medium === 'newspaper';
  return entry(newspaper ? 'article' : reportOf(work) ? 'techreport' : 'misc', work.key, [
    ...braces('title', title(work)),
    ...(by === undefined ? [] : braces(newspaper ? 'journal' : 'author', whole(by))),
    ...braces('date', work.date?.edtf),
    ...braces('year', year),
    ...(month === undefined ? [] : [['month', shortMonth(`${year ?? ''}-${month}`).toLowerCase()] as const]),
    ...report(work),
    ...braces('howpublished', judgmentOf(work)),
    ...braces('note', notes(work)),
    ...(work.url === undefined ? [] : braces('url', address(work.url))),
  ]);
}

// No data set: reference managers leave out entries of that type.
const types = { page: 'online', newspaper: 'article', report: 'report', data: 'online' } as const;

/** An entry for BibLaTeX, which has types for law and judgments and dates as exact as they are known (EDTF). */
export function biblatex(work: Work): string {
  const by = author(work);
  const type =
    work.kind === 'document'
      ? types[work.medium]
      : ({ page: 'online', law: 'legislation', judgment: 'jurisdiction', notice: 'report' } as const)[work.kind];
  return entry(type, work.key, [
    ...braces('title', title(work)),
    ...(by === undefined || type === 'article' ? [] : braces('author', whole(by))),
    ...(type === 'article' && by !== undefined ? braces('journaltitle', escaped(by)) : []),
    ...braces('date', work.date?.edtf),
    ...(work.kind === 'judgment'
      ? [...braces('number', escaped(work.number)), ...braces('institution', escaped(work.court))]
      : []),
    ...braces('howpublished', judgmentOf(work)),
    ...(work.kind === 'law' && work.unit !== undefined ? braces('chapter', escaped(work.unit)) : []),
    ...report(work),
    ...(work.kind === 'page' ? braces('version', String(work.version)) : []),
    ...braces('note', notes(work)),
    ...(work.url === undefined ? [] : braces('url', address(work.url))),
  ]);
}
