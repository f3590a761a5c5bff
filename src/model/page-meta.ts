/** What a page says of itself to machines: reference managers, crawlers, places that show links. */
export interface PageMeta {
  /** The picture that is shown with a link, and its words. */
  readonly card?: { readonly url: string; readonly alt: string };
  /** The days of its first and its newest version, as `YYYY-MM-DD`. */
  readonly published?: string;
  readonly modified?: string;
  /** Tags for reference managers: Highwire (`citation_…`), Dublin Core (`DC.…`) and Zotero’s own (`z:…`). */
  readonly tags: readonly (readonly [name: string, content: string])[];
  /** Typed links (RFC 8288, Signposting). */
  readonly links: readonly {
    readonly rel: string;
    readonly href: string;
    readonly type?: string;
    readonly title?: string;
  }[];
  /** The page as JSON-LD in the words of schema.org. */
  readonly jsonLd?: object;
}
