import { printed } from '../../model/address.ts';
import { accessed } from '../../model/source/citation-lines.ts';
import { italic, type Rich, roman } from './rich-text.ts';
import type { JudgmentWork, LawWork } from './work.ts';

/** The styles that a library formats, save for the law of the United Kingdom, which they know only as American law. */
export type Style = 'harvard' | 'apa' | 'chicago' | 'mla';

const chapter = (number: string): string => number.replace(/^\d{4} c (\d+)$/, 'c. $1');
const stopped = (names: string): string => names.replace(/ v /, ' v. ');

/**
 * A piece of law in a general style. Harvard: Cite Them Right as taught at St George’s and UCL; APA: as the University of
 * Lincoln adapts it; Chicago and MLA by their patterns for titles with a web address. The unit goes into the sentence in
 * Harvard, and is printed here after the title, so that it is not lost when the citation is copied alone.
 */
export function lawInStyle(work: LawWork, style: Style): Rich {
  const { title, unit, url } = work;
  const number = work.number === undefined ? '' : `, ${chapter(work.number)}`;
  const place = unit === undefined ? '' : `, ${unit}`;
  const at = url === undefined ? '' : ` ${url}`;
  switch (style) {
    case 'harvard':
      return [
        italic(title),
        roman(`${number}${place}.${url === undefined ? '' : ` Available at: ${url} (Accessed: ${accessed}).`}`),
      ];
    case 'apa':
      return [italic(title), roman(`${number}${place}.${at}`)];
    case 'chicago':
      return [roman(`${title}${number}${place} (UK)${url === undefined ? '' : `, ${url}`}.`)];
    case 'mla':
      return [roman(`${title}${number}${place}.${at}${url === undefined ? '' : '.'}`)];
  }
}

/** A judgment in a general style: the neutral citation as printed; Harvard and MLA say where it was read. */
export function judgmentInStyle(work: JudgmentWork, style: Style): Rich {
  const { title, number, site, url } = work;
  const fate = work.fate === undefined ? '' : ` (${work.fate})`;
  switch (style) {
    case 'harvard':
      return [
        italic(title),
        roman(` ${number}${fate}. `),
        italic(site),
        roman(url === undefined ? '.' : `. Available at: ${url} (Accessed: ${accessed}).`),
      ];
    case 'apa':
      return [italic(title), roman(` ${number}${fate}.${url === undefined ? '' : ` ${url}`}`)];
    case 'chicago':
      return [roman(`${stopped(title)}, ${number}${fate}${url === undefined ? '' : `, ${url}`}.`)];
    case 'mla':
      return [
        roman(`${work.court}. ${stopped(title)}. ${number}${fate}. `),
        italic(site),
        roman(url === undefined ? '.' : `, ${printed(url)}.`),
      ];
  }
}
