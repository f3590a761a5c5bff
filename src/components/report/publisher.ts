/** Who publishes this copy of the site, and where to write: settings of the build; undefined where they name nobody. */
const setting = (name: 'PUBLISHER' | 'CONTACT'): string | undefined => process.env[name]?.trim() || undefined;

/** The name of whoever publishes this copy. */
export const publisher = (): string | undefined => setting('PUBLISHER');

/** An address for letters (`mailto:…`), or the page on which an issue is opened. */
export const contact = (): string | undefined => setting('CONTACT');
