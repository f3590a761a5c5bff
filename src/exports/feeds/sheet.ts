import type { Address } from '../../model/address.ts';
import { token } from '../../styles/tokens.ts';

/** Where the style sheet of all feeds stands. */
export const feedSheet: Address = '/feed.css';

const hint =
  'This is a feed. To follow it, copy the address of this page into a feed reader or a mail program; it then tells you what is new.';

/** The colours of a feed, by their tokens. */
const coloured = (scheme: 'light' | 'dark'): string => {
  const colour = (name: string): string => token(name)[scheme];
  return `feed, rss { color: ${colour('ink')}; background: ${colour('paper')}; }
feed::before, rss::before { border-left: 4px solid ${colour('accent')}; }
entry, item { border-top: 1px solid ${colour('rule')}; }
entry > :is(updated, id), item > :is(pubDate, link) { color: ${colour('soft')}; }`;
};

/** How a browser draws a feed that somebody opens in it, in the colours of the site: Atom's names and those of RSS. */
export const drawFeedSheet = (): string => `feed, rss {
  display: block;
  max-width: 44rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font: 400 1rem/1.5 Georgia, serif;
}
feed::before, rss::before {
  content: '${hint}';
  display: block;
  padding: 0.75rem 1rem;
  font: 400 0.9375rem/1.5 system-ui, sans-serif;
}
feed > title, channel > title { display: block; margin-top: 1.5rem; font-size: 1.875rem; line-height: 1.2; }
feed > subtitle, channel > description { display: block; margin-bottom: 1.5rem; }
entry, item { display: flex; flex-direction: column; padding: 0.75rem 0; }
entry > title, item > title { order: -1; font-weight: 700; }
entry > :is(updated, id), item > :is(pubDate, link) {
  font: 400 0.875rem/1.5 ui-monospace, monospace;
  overflow-wrap: anywhere;
}
/* Of a moment the day alone is known: its first ten letters. */
entry > updated { max-width: 10ch; overflow: hidden; white-space: nowrap; overflow-wrap: normal; }
entry > id, item > link { order: 1; }
channel, item > description, entry > summary { display: block; }
feed > :is(id, updated, author, rights, link, category),
channel > :is(link, language, copyright, lastBuildDate),
entry > :is(published, link, category),
item > :is(guid, category) { display: none; }
${coloured('light')}
@media (prefers-color-scheme: dark) {
${coloured('dark')}
}
`;
