import { saidTitle } from './csl-json.ts';
import type { Work } from './work.ts';
import { startText } from '../../schema/known-date.ts';
import { shortMonth } from '../../schema/day.ts';

const marks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '£': '\\pounds{}',
};

/** Text in which BibTeX finds nothing to do. */
const escaped = (text: string): string => text.replace(/[\\~^£]|[&%#_{}$]/g, (mark) => marks[mark] ?? `\\${mark}`);
/** An address is read as it stands; what would end the field is percent-encoded. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent);
const whole = (text: string): string => `{${escaped(text)}}`;

/** A field and its value, already in its delimiters. */
type Field = readonly [string, string];
const braces = (name: string, value: string | undefined): readonly Field[] =>
  value === undefined ? [] : [[name, `{${value}}`]];

const entry = (type: string, key: string, fields: readonly Field[]): string =>
  `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;

const author = (work: Work): string | undefined =>
  work.kind === 'page'
    ? 'Casebook'
    : work.kind === 'notice'
      ? work.author
      : work.kind === 'document'
        ? work.publisher
        : undefined;

/** What neither format has a field for. */
function notes(work: Work): string | undefined {
  const said =
    work.kind === 'page'
      ? [work.ref === undefined ? undefined : `Finding ${work.ref}`, `version ${String(work.version)}`, work.standing]
      : work.kind === 'law'
        ? [work.number, work.unit]
        : work.kind === 'judgment'
          ? [work.fate]
          : [work.copy];
  const text = said.filter((each) => each !== undefined).join('; ');
  return text === '' ? undefined : escaped(text);
}

/** The title, which keeps its capitals whatever a style does: most hold the name of a company or of a law. */
const title = (work: Work): string =>
  whole(work.kind === 'law' || work.kind === 'judgment' ? work.title : saidTitle(work));

/** An entry for BibTeX, which has no type for pages and law: `@misc`, dated by year and month, and the whole date for whoever reads it. */
export function bibtex(work: Work): string {
  const [year, month] = work.date ? startText(work.date).split('-') : [];
  const by = author(work);
  const number = work.kind === 'judgment' ? escaped(work.number) : undefined;
  const newspaper = work.kind === 'document' && work.medium === 'newspaper';
  return entry(newspaper ? 'article' : 'misc', work.key, [
    ...braces('title', title(work)),
    ...(by === undefined ? [] : braces(newspaper ? 'journal' : 'author', whole(by))),
    ...braces('date', work.date?.edtf),
    ...braces('year', year),
    ...(month === undefined ? [] : [['month', shortMonth(`${year ?? ''}-${month}`).toLowerCase()] as const]),
    ...braces('howpublished', number),
    ...braces('note', notes(work)),
    ...(work.url === undefined ? [] : braces('url', address(work.url))),
  ]);
}

const types = { page: 'online', newspaper: 'article', report: 'report', data: 'dataset' } as const;

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
    ...(type === 'report'
      ? [...braces('type', work.kind === 'notice' ? work.genre : 'Report'), ...braces('institution', by && escaped(by))]
      : []),
    ...(work.kind === 'page' ? braces('version', String(work.version)) : []),
    ...braces('note', notes(work)),
    ...(work.url === undefined ? [] : braces('url', address(work.url))),
  ]);
}
