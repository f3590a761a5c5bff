import { element, xmlDocument } from '../xml.ts';
import type { Feed } from './entries.ts';

/** A day as RSS has it: "Tue, 24 Nov 2026 00:00:00 GMT" (RFC 822 with the year in full). */
const moment = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();

/** A feed in RSS 2.0, with the address of its own that validators ask for, and that of its style sheet. */
export const rss = (feed: Feed, self: string, sheet?: string): string =>
  xmlDocument(
    element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, [
      element('channel', {}, [
        element('title', {}, feed.title),
        element('link', {}, feed.home),
        element('description', {}, feed.subtitle),
        element('language', {}, 'en-gb'),
        element('copyright', {}, 'CC BY 4.0'),
        element('lastBuildDate', {}, moment(feed.updated)),
        element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
        ...feed.entries.map((entry) =>
          element('item', {}, [
            element('title', {}, entry.title),
            element('link', {}, entry.url),
            element('guid', { isPermaLink: 'false' }, entry.id),
            element('pubDate', {}, moment(entry.date)),
            ...entry.tags.map((tag) => element('category', {}, tag)),
            element('description', {}, entry.text),
          ]),
        ),
      ]),
    ]),
    sheet,
  );
