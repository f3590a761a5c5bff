import { extname } from 'node:path';

/** What a file is, by the ending of its name: for the endpoint that writes it, the preview, and whoever sets up a host. */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
} as const;

/** An ending that the site uses, without its point; what has one of its own needs a line above. */
export type Ending = keyof typeof mediaTypes extends `.${infer E}` ? E : never;

/** The media type of a file by its path; nothing for an ending that the site does not use. */
export const mediaType = (path: string): string | undefined => {
  const types: Readonly<Record<string, string>> = mediaTypes;
  return types[extname(path)];
};
