import type { Place } from './fault.ts';

/** The steps from a file's root to a value: keys and indices. */
export type Path = readonly (string | number)[];

/** A component or other node that an editor wrote in a body, with its place in the file. */
export interface BodyNode extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** True where it stands within a sentence. */
  readonly inline: boolean;
}

/** An address that an editor wrote by hand in a body. */
export interface WrittenLink extends Place {
  readonly url: string;
}

/** A heading of a body, in plain words. */
export interface Heading extends Place {
  readonly text: string;
}

/** The text under the frontmatter of an MDX file. */
export interface Body {
  readonly text: string;
  /** The line of the file on which it begins. */
  readonly line: number;
  /** Components in the order in which they stand. */
  readonly components: readonly BodyNode[];
  readonly links: readonly WrittenLink[];
  readonly headings: readonly Heading[];
}

/** A file that was read: its value as written, and where each part of it stands. */
export interface Document {
  readonly file: string;
  readonly kind: FileKind;
  /** Names taken from the path: the case's folder, the file's own name. */
  readonly names: { readonly case?: string; readonly own: string };
  readonly raw: unknown;
  /** The place of a value, or of its key; of the nearest part that exists when it is missing. */
  readonly at: (path: Path, which?: 'key' | 'value') => Place;
  readonly body?: Body;
}

/** What a file in the content folder holds, told from its path alone. */
export type FileKind =
  | 'case'
  | 'finding'
  | 'timeline'
  | 'flows'
  | 'quotations'
  | 'sources'
  | 'shared-sources'
  | 'actor'
  | 'instrument'
  | 'term'
  | 'register'
  | 'page'
  | 'topic'
  | 'kept'
  | 'permalinks'
  | 'fingerprints'
  | 'redirects'
  | 'changes';
