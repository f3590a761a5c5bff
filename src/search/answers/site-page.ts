import { phraseOf } from '../query.ts';
import type { Intent } from './known.ts';

/** "rss", "how to cite", "contact": the page of the site that does it. */
export const sitePage: Intent = ({ text }, { facts }) => {
  const asked = phraseOf(text);
  const page = facts.pages.find(({ words }) => words.some((each) => phraseOf(each) === asked));
  return page && { card: page.card };
};
