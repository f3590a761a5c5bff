import { readFileSync } from 'node:fs';
import citationJs from '@citation-js/core';
import '@citation-js/plugin-csl';
import { accessed } from '../../model/source/citation-lines.ts';
import { digest, remembered } from '../cache.ts';
import { cslJson, type CslItem } from './csl-json.ts';
import { judgmentInStyle, lawInStyle, type Style } from './law-styles.ts';
import { readHtml, type Rich } from './rich-text.ts';
import type { Work } from './work.ts';

const folder = 'src/exports/cite/styles';
const files: Readonly<Record<Exclude<Style, 'apa'>, string>> = {
  harvard: 'harvard-cite-them-right',
  chicago: 'chicago-fullnote-bibliography',
  mla: 'modern-language-association',
};
/** Who is named first: the site as author, or the title, with the site as what contains it. */
const namesAuthor: Readonly<Record<Style, boolean>> = { harvard: true, apa: true, chicago: false, mla: false };

/** The text of each style and of the locale, and a digest of them all: what a citation depends on beside its item. */
const texts = (): { readonly styles: ReadonlyMap<string, string>; readonly locale: string } => ({
  styles: new Map(Object.values(files).map((file) => [file, readFileSync(`${folder}/${file}.csl`, 'utf8')])),
  locale: readFileSync(`${folder}/locales-en-GB.xml`, 'utf8'),
});
let edition: string | undefined;
const recall = remembered('citations');

/** Gives the library its styles, once; returns their digest. */
function prepare(): string {
  if (edition !== undefined) return edition;
  const { styles, locales } = citationJs.plugins.config.get('@csl');
  const { styles: own, locale } = texts();
  for (const [file, text] of own) styles.add(file, text);
  locales.add('en-GB', locale);
  const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-csl/package.json', 'utf8')) as {
    version: string;
  };
  edition = digest([version, locale, ...own.values()].join('\n'));
  return edition;
}

const kept = (words: string): string => `<span class="nocase">${words}</span>`;

/** An item as a style wants it: the site named once, ref and version beside the title, since no style has a place for them. */
function forStyle(work: Work, style: Style): CslItem {
  const { version, number, status, note, 'container-title': container, publisher, author, ...item } = cslJson(work);
  const said =
    work.kind === 'page'
      ? [
          work.standing,
          ...(work.ref === undefined ? [] : [`finding ${work.ref}`]),
          `version ${String(work.version)}`,
        ].filter((each) => each !== undefined)
      : work.kind === 'notice' && work.fate !== undefined
        ? [work.fate]
        : [];
  const title = said.length === 0 ? work.title : `${work.title} ${kept(`(${said.join('; ')})`)}`;
  const site = container ?? publisher ?? '';
  const byline =
    work.kind === 'notice' || item.type === 'article-newspaper'
      ? { ...(author ? { author } : {}), ...(container === undefined ? {} : { 'container-title': container }) }
      : namesAuthor[style]
        ? { author: [{ literal: site }] }
        : item.type === 'webpage'
          ? { 'container-title': site }
          : { author: [{ literal: site }] };
  const { genre, ...rest } = item;
  return { ...rest, ...byline, title, accessed: { literal: accessed } };
}

/**
 * A citation in Harvard (Cite Them Right), APA 7, Chicago 17 (note) or MLA 9, by the styles of the Citation Style Language.
 * Law and judgments follow the adaptations of {@link lawInStyle}: the styles would print them as American.
 */
export function inStyle(work: Work, style: Style): Rich {
  if (work.kind === 'law') return lawInStyle(work, style);
  if (work.kind === 'judgment') return judgmentInStyle(work, style);
  const item = forStyle(work, style);
  const html = recall(digest(JSON.stringify([prepare(), style, item])), () =>
    citationJs.plugins.output.format(style === 'chicago' ? 'citation' : 'bibliography', [item], {
      template: style === 'apa' ? 'apa' : files[style],
      lang: style === 'harvard' ? 'en-GB' : 'en-US',
      format: 'html',
    }),
  );
  return readHtml(html);
}
