import type { Intent } from './known.ts';
import { stem } from '../spelling.ts';
import { left, readAsked } from './question.ts';

const said = (text: string): string => readAsked(text).words.join(' ');
const telling = (text: string): readonly string[] => left(readAsked(text));

/** "rss", "how do I cite this", "contact": the page of the site that does it. What is asked of the regulator is not. */
export const sitePage: Intent = ({ text, words }, { facts }) => {
  const pageFor = (fits: (phrase: string) => boolean) => facts.pages.find((page) => page.words.some(fits));
  const whole = said(text);
  const own = words.includes('ico') ? [] : telling(text);
  const sense = own.join(' ');
  const page =
    pageFor((phrase) => said(phrase) === whole) ??
    pageFor((phrase) => sense !== '' && said(phrase) === sense) ??
    pageFor((phrase) => own.length > 1 && telling(phrase).map(stem).join(' ') === own.map(stem).join(' '));
  return page && { card: page.card };
};
