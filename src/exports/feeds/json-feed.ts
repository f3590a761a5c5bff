import type { Feed } from './entries.ts';

/** A feed in JSON Feed 1.1. */
export const jsonFeed = (feed: Feed, self: string): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.subtitle,
      home_page_url: feed.home,
      feed_url: self,
      language: 'en-GB',
      authors: [{ name: feed.author, url: feed.home }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        content_text: entry.text,
        image: entry.image,
        date_published: `${entry.published}T00:00:00Z`,
        date_modified: `${entry.date}T00:00:00Z`,
        tags: entry.tags,
      })),
    },
    null,
    1,
  )}\n`;
