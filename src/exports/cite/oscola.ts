import { accessed } from '../../model/source/citation-lines.ts';
import { sayDate } from '../../model/say/date.ts';
import { italic, type Rich, roman } from './rich-text.ts';
import type { Work } from './work.ts';

const bracketed = (...parts: readonly (string | undefined)[]): string => {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
};

/** Where it was read and when; the address of UK law is not printed. */
const where = (work: Work): string => (work.url === undefined ? '' : ` <${work.url}> accessed ${accessed}`);

/** A title in single quotation marks, so that those within it are double. */
const quoted = (title: string): string => `‘${title.replace(/‘((?:[^‘’]|’(?=\p{L}))*)’/gu, '“$1”')}’`;

/** Law as OSCOLA prints it: no comma before the year, no full stops, an instrument's number, no address. */
function law(work: Extract<Work, { kind: 'law' }>): string {
  const number = work.form === 'instrument' ? work.number : undefined;
  return [work.title, number, work.unit].filter((part) => part !== undefined).join(', ');
}

/**
 * A footnote in the style of OSCOLA (4th edition, Hart 2012). The guide names no notices of the ICO and no pages such as
 * ours: both follow its rule for web pages (author, ‘title’, in brackets the rest, address, day of reading).
 */
export function oscola(work: Work): Rich {
  const date = work.date === undefined ? undefined : sayDate(work.date);
  switch (work.kind) {
    case 'law':
      return [roman(law(work))];
    case 'judgment': {
      const rest = work.neutral ? work.number : `${work.number}${bracketed(work.court, date)}`;
      return [italic(work.title), roman(` ${rest}${bracketed(work.fate)}`)];
    }
    case 'notice':
      return [
        roman(
          `${work.author}, ${quoted(work.title)}${bracketed(date, work.copy)}${bracketed(work.fate)}${where(work)}`,
        ),
      ];
    case 'page': {
      const version = `version ${String(work.version)}`;
      const ref = work.ref === undefined ? undefined : `finding ${work.ref}`;
      return [
        roman(
          `${quoted(work.title)}${bracketed(work.standing)}${bracketed('Casebook', ref, version, date)}${where(work)}`,
        ),
      ];
    }
    case 'document':
      return work.medium === 'newspaper'
        ? [
            roman(`${quoted(work.title)} `),
            italic(work.publisher),
            roman(`${bracketed(date, work.copy)}${where(work)}`),
          ]
        : [roman(`${quoted(work.title)}${bracketed(work.publisher, work.copy, date)}${where(work)}`)];
  }
}
