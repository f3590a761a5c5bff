import type { Document, Path } from './document.ts';

/** An id that a file declares, and where. */
export interface Declared {
  readonly kind:
    | 'case'
    | 'finding'
    | 'event'
    | 'flow'
    | 'quotation'
    | 'actor'
    | 'source'
    | 'provision'
    | 'term'
    | 'discrepancy'
    | 'prefix'
    | 'register-row'
    | 'instrument'
    | 'page'
    | 'topic';
  readonly id: string;
  readonly document: Document;
  readonly path: Path;
}

type Loose = Readonly<Record<string, unknown>>;
const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Events, flows, quotations and discrepancies are known within their case; their key says which. */
export const scoped = (folder: string, id: string): string => `${folder}#${id}`;

function items(document: Document, key: string, kind: Declared['kind'], scope?: string): Declared[] {
  return list(key === '' ? document.raw : loose(document.raw)[key]).flatMap((item, index) => {
    const { id } = loose(item);
    const path = key === '' ? [index, 'id'] : [key, index, 'id'];
    return typeof id === 'string' ? [{ kind, id: scope === undefined ? id : scoped(scope, id), document, path }] : [];
  });
}

/** The ids a file declares, read tolerantly, so that one fault does not make every reference to it another. */
export function declaredIn(document: Document): Declared[] {
  const raw = loose(document.raw);
  const folder = document.names.case ?? '';
  const own = (kind: Declared['kind'], key: string): Declared[] => {
    const id = raw[key];
    return typeof id === 'string' ? [{ kind, id, document, path: [key] }] : [];
  };
  switch (document.kind) {
    case 'case':
      return [...own('case', 'id'), ...own('prefix', 'prefix')];
    case 'finding':
      return own('finding', 'ref');
    case 'timeline':
      return items(document, 'events', 'event', folder);
    case 'flows':
      return items(document, 'flows', 'flow', folder);
    case 'quotations':
      return items(document, 'quotations', 'quotation', folder);
    case 'sources':
    case 'shared-sources':
      return [...items(document, 'sources', 'source'), ...items(document, 'discrepancies', 'discrepancy', folder)];
    case 'actor':
      return own('actor', 'id');
    case 'instrument':
      return [...own('instrument', 'id'), ...items(document, 'provisions', 'provision')];
    case 'term':
      return own('term', 'id');
    case 'register':
      return items(document, '', 'register-row');
    case 'page':
      return own('page', 'id');
    case 'topic':
      return own('topic', 'id');
    case 'kept':
    case 'permalinks':
    case 'fingerprints':
    case 'redirects':
    case 'changes':
      return [];
  }
}
