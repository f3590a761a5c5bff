import type { Document } from '../../content/document.ts';
import type { Place } from '../../content/fault.ts';
import { references } from '../../content/references.ts';
import { shapes } from '../../content/shapes.ts';
import { type Before, type FileChange, type Plan, refusal, today } from './change.ts';
import { noCase, notSlug } from './names.ts';
import { markedAs } from '../../model/kept/records.ts';
import { withMoved, withRedirect } from './redirects.ts';
import { withWords } from './with-words.ts';

/** The places of a document at which a case is named: as its own id, or by reference. */
function placesOf(document: Document, slug: string): readonly Place[] {
  const own = document.kind === 'case' && document.names.case === slug ? [document.at(['id'])] : [];
  const named = references(shapes[document.kind], document.raw)
    .filter(({ kind, id }) => kind === 'case' && id === slug)
    .map(({ path }) => document.at(path));
  return [...own, ...named];
}

/** Gives a case another name: its folder, its id, whatever names it. What was published leads to where it is now. */
export function renameCase(before: Before, [from = '', to = '']: readonly string[]): Plan {
  const wrong = refusal(
    noCase(before, from),
    notSlug(to, 'the new name'),
    before.has(`cases/${to}`) && `the case “${to}” is there already`,
    before.published.has(`/cases/${to}/`) && `“${to}” was the name of a case once; choose another`,
  );
  if (wrong) return wrong;
  const [old, now] = [`/cases/${from}/`, `/cases/${to}/`];
  const changes = before.documents.flatMap((document): readonly FileChange[] => {
    const { kind, names } = document;
    // What was published stays in the log; the redirects have an entry more.
    if (kind === 'permalinks' || kind === 'redirects') return [];
    const path = before.pathOf(document);
    const text = before.text(path);
    const edited = withWords(
      text,
      placesOf(document, from).map((place) => ({ place, from, to })),
    ).replaceAll(old, now);
    if (names.case !== from && (kind !== 'kept' || names.own !== from))
      return edited === text ? [] : [{ path, text: edited, say: `names “${to}”` }];
    const there = kind === 'kept' ? `kept/${to}.yaml` : path.replace(`cases/${from}/`, `cases/${to}/`);
    return [
      { path: there, text: edited, say: `was ${path}` },
      { path, say: 'is gone' },
    ];
  });
  const entry = { from: old, to: now, reason: 'The case has another name.', date: today() };
  // The files that change are marked anew, under the new name, when it is published; the entry of the redirects tells why.
  const path = 'fingerprints.txt';
  const touched = new Set(
    before.documents
      .filter((each) => changes.some((change) => change.path === before.pathOf(each)))
      .map((each) => markedAs(each)),
  );
  const marks = changes.map((change) =>
    change.path === path && change.text !== undefined
      ? {
          ...change,
          text: change.text
            .split('\n')
            .filter((line) => !touched.has(line.split(' ')[0] ?? ''))
            .join('\n'),
        }
      : change,
  );
  const moved = before.published.has(old) ? [withRedirect(before, entry)] : withMoved(before, old, now);
  return {
    changes: [...marks, ...moved],
    then: ['Then: npm run check:content, and npm run permalinks before you publish, which says what is promised anew.'],
  };
}
