import type { FileKind } from './document.ts';

/** Where each kind of file stands; `(?<case>…)` and `(?<own>…)` name the case's folder and the file itself. */
const patterns: readonly (readonly [RegExp, FileKind])[] = [
  [/^cases\/(?<case>[^/]+)\/(?<own>index)\.mdx$/, 'case'],
  [/^cases\/(?<case>[^/]+)\/findings\/(?<own>[^/]+)\.mdx$/, 'finding'],
  [/^cases\/(?<case>[^/]+)\/(?<own>timeline)\.yaml$/, 'timeline'],
  [/^cases\/(?<case>[^/]+)\/(?<own>flows)\.yaml$/, 'flows'],
  [/^cases\/(?<case>[^/]+)\/(?<own>quotations)\.yaml$/, 'quotations'],
  [/^cases\/(?<case>[^/]+)\/(?<own>sources)\.yaml$/, 'sources'],
  [/^sources\/(?<own>[^/]+)\.yaml$/, 'shared-sources'],
  [/^actors\/(?<own>[^/]+)\.yaml$/, 'actor'],
  [/^law\/(?<own>[^/]+)\.yaml$/, 'instrument'],
  [/^glossary\/(?<own>[^/]+)\.mdx$/, 'term'],
  [/^register\/(?<own>penalties)\.csv$/, 'register'],
  [/^topics\/(?<own>[^/]+)\.mdx$/, 'topic'],
  [/^pages\/(?<own>[^/]+)\.mdx$/, 'page'],
  [/^kept\/(?<own>[^/]+)\.yaml$/, 'kept'],
  [/^(?<own>permalinks)\.txt$/, 'permalinks'],
  [/^(?<own>fingerprints)\.txt$/, 'fingerprints'],
  [/^(?<own>redirects)\.yaml$/, 'redirects'],
  [/^(?<own>changes)\.yaml$/, 'changes'],
];

/** Files that may stand in the content folder and hold no records. */
const bystanders = /^(?:LICENSE\.md|README\.md)$/;

/** What a path (relative to the content folder, with `/`) holds; `nothing` for a licence, `misplaced` for a stray. */
export function fileKind(
  path: string,
): { readonly kind: FileKind; readonly case?: string; readonly own: string } | 'nothing' | 'misplaced' {
  if (bystanders.test(path)) return 'nothing';
  for (const [pattern, kind] of patterns) {
    const groups = pattern.exec(path)?.groups;
    if (!groups) continue;
    const own = groups['own'] ?? '';
    const folder = groups['case'];
    return folder === undefined ? { kind, own } : { kind, case: folder, own };
  }
  return 'misplaced';
}

/** Where records may stand, in words for an editor. */
export const placesInWords =
  'cases/<case>/{index.mdx, findings/<slug>.mdx, timeline.yaml, flows.yaml, sources.yaml, quotations.yaml}, actors/<actor>.yaml, law/<instrument>.yaml, glossary/<term>.mdx, sources/<name>.yaml, topics/<topic>.mdx, register/penalties.csv, pages/<page>.mdx';
