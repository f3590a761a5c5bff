import { absolute, address, type Site } from '../model/address.ts';
import type { Casebook } from '../model/casebook.ts';
import { counted } from '../model/say/count.ts';
import { whoGave } from '../model/say/diagram.ts';
import type { PlainCard } from './card/plain.ts';

/** The card of the site, for its pages that have none of their own. */
export const cardOfSite = (book: Casebook, where: Site): PlainCard => ({
  kind: 'Casebook',
  beside: ['data-protection enforcement, case by case'],
  title: `${whoGave}, and what became of it`,
  text: 'Every finding says who made it, on what evidence and whether it stood, and has a link of its own.',
  foot: [`${counted(book.cases.length, 'case')}, ${counted(book.findings.length, 'finding')}`],
  address: absolute(address.home(), where).replace(/^https?:\/\/|\/$/g, ''),
});
