import type { FactFile } from './card.ts';
import type { Intent } from './known.ts';
import { stem } from '../spelling.ts';
import { left, readAsked } from './question.ts';

/** Words around a single word that make it what somebody wants of the site: "is there an api", "how do I cite this". */
const wanting: ReadonlySet<string> = new Set(
  'a an any are can could do find for from get give have how i in is it me of on please show tell the there this to we where you your'.split(
    ' ',
  ),
);

/**
 * "rss", "how do I cite this", "contact": the page of the site that does it, and other pages where it is asked of the regulator.
 * A single word is a page only where it is all, or where it is wanted: "was there an error" is about something else.
 */
export const sitePage: Intent = (asked, { facts, regulator }) => {
  const read = (text: string) => readAsked(text, regulator);
  const said = (text: string): string => read(text).words.join(' ');
  const telling = (text: string): readonly string[] => left(read(text));
  const pages = facts.pages.filter(({ ofRegulator = false }) => ofRegulator === asked.ofRegulator);
  const pageFor = (among: FactFile['pages'], fits: (phrase: string) => boolean) =>
    among.find(({ words }) => words.some(fits));
  const whole = asked.words.join(' ');
  const own = left(asked);
  const sense = own.join(' ');
  const yours = asked.words.includes('your');
  const wanted =
    own.length > 1 || asked.own.every((word) => own.includes(word) || wanting.has(word) || (yours && word === 'what'));
  const page =
    pageFor(facts.pages, (phrase) => said(phrase) === whole) ??
    pageFor(pages, (phrase) => sense !== '' && wanted && said(phrase) === sense) ??
    pageFor(pages, (phrase) => own.length > 1 && telling(phrase).map(stem).join(' ') === own.map(stem).join(' '));
  return page && { card: page.card };
};
