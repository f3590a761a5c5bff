import { recordAddresses, recordInWords } from '../../src/model/kept/record-addresses.ts';
import type { Address } from '../../src/model/address.ts';
import type { Casebook } from '../../src/model/casebook.ts';
import { attribute, type Drawing, textOf } from './draw.ts';

/** What code says where it has nothing to say. */
const slips = /undefined|\bnull\b|NaN|\[object |Infinity/;
/** One of a thing, said in the plural. */
const plurals =
  /(?:^|[^\d,.])1 (?:findings|events|flows|cases|sources|records|people|accounts|profiles|messages|calls|files|days|months|years|claims|reasons)\b/;

/** What a reader of a drawn component would notice: each a sentence. */
export function readerFaults(drawing: Drawing, book: Casebook): readonly string[] {
  const faults: string[] = [...drawing.mistakes];
  const slip = slips.exec(drawing.html);
  if (slip) faults.push(`says “${drawing.html.slice(Math.max(0, slip.index - 30), slip.index + 30)}”`);
  const plural = plurals.exec(drawing.text);
  if (plural) faults.push(`says “${plural[0].trim()}”`);
  for (const element of drawing.all(
    'h1',
    'h2',
    'h3',
    'h4',
    'a',
    'button',
    'summary',
    'dt',
    'caption',
    'ul',
    'ol',
    'tbody',
  ))
    if (
      textOf(element) === '' &&
      attribute(element, 'aria-label') === undefined &&
      attribute(element, 'hidden') === undefined
    )
      faults.push(`has a <${element.tagName}> without words`);

  const levels = drawing.all('h1', 'h2', 'h3', 'h4', 'h5').map(({ tagName }) => Number(tagName.slice(1)));
  levels.forEach((level, i) => {
    const before = levels[i - 1];
    if (before !== undefined && level > before + 1)
      faults.push(`goes from a heading of level ${String(before)} to one of level ${String(level)}`);
  });

  const ids = drawing.elements.flatMap((element) => attribute(element, 'id') ?? []);
  for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) < i))) faults.push(`has the id ${id} twice`);

  const alive = recordAddresses(book);
  for (const link of drawing.all('a')) {
    const to = attribute(link, 'href');
    if (to === undefined || to === '' || /\/\/(?!example\.org|casebook\.example)/.test(to))
      faults.push(`has a link “${textOf(link)}” that leads to “${to ?? ''}”`);
    else if (to.startsWith('/') && recordInWords(to as Address) !== undefined && !alive.has(to as Address))
      faults.push(`has a link “${textOf(link)}” to ${to}, where nothing stands`);
  }
  return faults;
}
