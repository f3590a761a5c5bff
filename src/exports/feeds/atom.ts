import { element, xmlDocument } from '../xml.ts';
import type { Feed } from './entries.ts';

const moment = (day: string): string => `${day}T00:00:00Z`;

/** A feed in Atom (RFC 4287). `self` is the feed's own address, and its id; `sheet` that of its style sheet. */
export const atom = (feed: Feed, self: string, sheet?: string): string =>
  xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
      element('id', {}, self),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.subtitle),
      element('updated', {}, moment(feed.updated)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      element('author', {}, [element('name', {}, feed.author)]),
      element('rights', {}, 'CC BY 4.0'),
      ...feed.entries.map((entry) =>
        element('entry', {}, [
          element('id', {}, entry.id),
          element('title', {}, entry.title),
          element('updated', {}, moment(entry.date)),
          element('published', {}, moment(entry.published)),
          element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
          ...(entry.image === undefined
            ? []
            : [element('link', { rel: 'enclosure', type: 'image/png', href: entry.image })]),
          ...entry.tags.map((term) => element('category', { term })),
          element('summary', { type: 'text' }, entry.text),
        ]),
      ),
    ]),
    sheet,
  );
