import type { Document } from '../../content/document.ts';
import { splitFrontmatter } from '../../content/frontmatter.ts';
import { references } from '../../content/references.ts';
import { shapes } from '../../content/shapes.ts';
import { type Finding, findingSchema } from '../../schema/finding.ts';
import { didYouMean } from '../../schema/nearest.ts';
import { type Before, type Plan, refusal, today } from './change.ts';
import { findingNamed, nextRef } from './names.ts';
import { publishedAs, withRedirect } from './redirects.ts';
import { withValue } from './yaml-text.ts';

/** A finding with the file that it stands in. */
interface Filed {
  readonly document: Document;
  readonly finding: Finding;
}

function filed({ documents }: Before, ref: string): Filed | undefined {
  for (const document of documents) {
    const read = document.kind === 'finding' ? findingSchema.safeParse(document.raw) : undefined;
    if (read?.success === true && read.data.ref === ref) return { document, finding: read.data };
  }
  return undefined;
}

const noFinding = ({ ids }: Before, ref: string) =>
  refusal(
    ids('finding').has(ref)
      ? `the record of ${ref} has faults; mend them first (npm run check:content)`
      : `there is no finding “${ref}”${didYouMean(ref, ids('finding'))}`,
  ) ?? { wrong: [] };

/** Where a finding is named in records and texts other than its own, as an editor goes to it. */
function namedAt({ documents }: Before, { document: own, finding: { ref } }: Filed): readonly string[] {
  return documents.flatMap((document) => {
    if (document === own) return [];
    const inRecord = references(shapes[document.kind], document.raw)
      .filter(({ kind, id }) => kind === 'finding' && id === ref)
      .map(({ path }) => document.at(path));
    const inText = (document.body?.components ?? []).filter(
      ({ name, attributes }) => name === 'Finding' && attributes['ref'] === ref,
    );
    return [...inRecord, ...inText].map(({ line, column }) => `${document.file}:${String(line)}:${String(column)}`);
  });
}

/** Takes a finding back: its file goes, and its addresses say why, or lead to the finding that took its place. */
export function withdraw(before: Before, [ref = '', reason = '', instead]: readonly string[]): Plan {
  const found = filed(before, ref);
  if (!found) return noFinding(before, ref);
  const other = instead === undefined ? undefined : filed(before, instead);
  const wrong = refusal(
    reason.trim() === '' && 'say why, in a sentence in quotes, which readers will see',
    instead !== undefined && !other && `there is no finding “${instead}”${didYouMean(instead, before.ids('finding'))}`,
    instead === ref && 'a finding cannot take its own place',
  );
  if (wrong) return wrong;
  const { document, finding } = found;
  const at = ({ names }: Document): string => `/cases/${names.case ?? ''}/findings/${names.own}/`;
  const from = publishedAs(before, at(document));
  const entry = {
    from: from ?? at(document),
    ...(other ? { to: at(other.document) } : {}),
    reason,
    date: today(),
    finding: { ref, claim: finding.claim, standing: finding.standing, version: finding.revisions.length },
  };
  const places = namedAt(before, found);
  return {
    changes: [
      { path: before.pathOf(document), say: 'is gone' },
      ...(from === undefined ? [] : [withRedirect(before, entry)]),
    ],
    then: [
      ...(places.length === 0
        ? []
        : [`${ref} is named in these places still; take it out, or name another:`, ...places]),
      'Then: npm run check:content, and a line under “revisions” of the case that says what was withdrawn.',
    ],
  };
}

/** An MDX file with its record edited and its text as it was. */
function withRecord(text: string, edit: (yaml: string) => string): string {
  const halves = splitFrontmatter(text);
  return halves ? `---\n${edit(`${halves.yaml}\n`)}---\n${halves.body}` : text;
}

/** Makes two findings of one: the new one begins as a copy under the next reference, and the old one notes it. */
export function split(before: Before, [ref = '', slug = '']: readonly string[]): Plan {
  const found = filed(before, ref);
  if (!found) return noFinding(before, ref);
  const { document, finding } = found;
  const folder = document.names.case ?? '';
  const { path, wrong } = findingNamed(before, folder, slug);
  const refused = refusal(wrong);
  if (refused) return refused;
  const next = nextRef(before, ref.replace(/-.*$/, ''));
  const text = before.text(before.pathOf(document));
  const was = before.published.has(`/f/${ref}/`) ? { claim: finding.claim } : undefined;
  const revisions = finding.revisions.map((each, index) =>
    index === finding.revisions.length - 1 && was ? { ...each, was: { ...was, ...each.was } } : each,
  );
  const noted = { date: today(), note: `Split in two: the other part is ${next}.` };
  const first = { date: today(), note: `First published, as a part of ${ref} before.` };
  return {
    changes: [
      {
        path,
        text: withRecord(text, (yaml) => withValue(withValue(yaml, 'ref', next), 'revisions', [first])),
        say: `${next}, so far the same as ${ref}: leave in its claim, its record and its text what is its own`,
      },
      {
        path: before.pathOf(document),
        text: withRecord(text, (yaml) => withValue(yaml, 'revisions', [...revisions, noted])),
        say: `${ref}, which keeps its reference: take out of its claim, its record and its text what is now ${next}`,
      },
    ],
    then: [
      `Then: npm run check:content -- --case ${folder}, which says so while the two claim the same, and a line under “revisions” of the case.`,
    ],
  };
}
