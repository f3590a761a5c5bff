import type { Declared } from '../../content/declared-ids.ts';
import { regulatorId } from '../../model/regulator.ts';
import { provisionIdSchema, slugSchema } from '../../schema/id.ts';
import { type Before, type FileChange, type Plan, refusal, today } from './change.ts';
import { findingNamed, nextNumber, nextRef, noCase, notSlug, taken } from './names.ts';
import type { RecordKind } from '../schemas/records.ts';
import { itemOf, type Known, skeletonOf } from './skeleton.ts';
import { withItem } from './yaml-text.ts';

/** What can be made anew, and how. */
interface NewKind {
  /** What follows the command, with an example of it. */
  readonly words: string;
  readonly example: string;
  readonly plan: (before: Before, words: readonly string[]) => Plan;
}

/** The hint by which an editor's own tool finds the schema of a file. */
const schemaLine = (kind: RecordKind, depth: number): string =>
  `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${kind}.json\n`;

const versions = (): Record<string, string> => ({ 'revisions.date': today(), 'revisions.note': 'First published.' });

/** A file of text under a record. */
const mdx = (kind: RecordKind, known: Known): string => `---\n${skeletonOf(kind, known)}---\n\n`;

/** The headings that the narrative of most cases has, for a start. */
const usualHeadings = ['What happened', 'What the regulator found', 'The company’s account']
  .map((heading) => `## ${heading}\n`)
  .join('\n');

const aFinding = (ref: string): string =>
  mdx('finding', {
    values: { ref, ...versions() },
    open: ['finder.event', 'against', 'provisions'],
  });

const then = (folder?: string): readonly string[] => [
  `Then: npm run check:content${folder === undefined ? '' : ` -- --case ${folder}`}, which names what still has to be filled in. docs/fields.md says what each field is.`,
];

function newCase(before: Before, [slug = '', prefix = '']: readonly string[]): Plan {
  const wrong = refusal(
    notSlug(slug, 'the first word, the name of the case,'),
    !/^[A-Z0-9]{2,4}$/.test(prefix) &&
      `the second word must be the prefix of its findings, two to four capitals, and it is “${prefix}”`,
    taken(before, 'case', slug, before.ids('case').has(slug), `/cases/${slug}/`),
    before.has(`cases/${slug}`) && !before.ids('case').has(slug) && `the folder cases/${slug} is there already`,
    before.ids('prefix').has(prefix) && `another case has the prefix “${prefix}” already`,
    [...before.published].some((at) => at.startsWith(`/f/${prefix}-`)) &&
      !before.ids('prefix').has(prefix) &&
      `“${prefix}” was the prefix of another case once; choose another`,
  );
  if (wrong) return wrong;
  const at = (name: string): string => `cases/${slug}/${name}`;
  const changes: FileChange[] = [
    {
      path: at('sources.yaml'),
      text: `${schemaLine('sources', 3)}${skeletonOf('sources', { open: ['sources', 'sources.date', 'sources.url'] })}`,
      say: 'each document with how much of it you read (whole, part, extract, reported)',
    },
    {
      path: at('flows.yaml'),
      text: `${schemaLine('flows', 3)}${skeletonOf('flows', { values: { 'flows.id': 'F1' }, open: ['flows', 'flows.to'] })}`,
      say: 'the actors and their roles, then the flows in the order of the story',
    },
    {
      path: at('timeline.yaml'),
      text: `${schemaLine('timeline', 3)}${skeletonOf('timeline', { values: { 'events.id': 'E1' } })}`,
      say: 'the events, with dates as exact as they are known',
    },
    {
      path: at('findings/first-finding.mdx'),
      text: aFinding(`${prefix}-1`),
      say: 'one claim in one sentence; name the file after it, in two to five words; the detail below',
    },
    {
      path: at('index.mdx'),
      text: `${mdx('case', {
        values: { id: slug, prefix, regulator: regulatorId, ...versions() },
        open: ['outcomes.against', 'outcomes.date'],
      })}${usualHeadings}`,
      say: 'the record: who, what, how many, what it cost, under which law; then the narrative, at most 500 words under the usual headings or your own',
    },
  ];
  return {
    changes,
    then: [
      'Actors come first, since roles and flows name them: npm run new:actor -- <id> for each that content/actors has not.',
      `More of them: npm run new:finding -- ${slug} <name>, npm run new:source -- ${slug} <id>, npm run new:event -- ${slug}, and so for flow and quotation.`,
      ...then(slug),
    ],
  };
}

function newFinding(before: Before, [folder = '', slug = '']: readonly string[]): Plan {
  const { path, wrong } = findingNamed(before, folder, slug);
  const refused = refusal(noCase(before, folder), wrong);
  if (refused) return refused;
  const prefix = /^prefix: *"?([A-Z0-9]+)/m.exec(before.text(`cases/${folder}/index.mdx`))?.[1] ?? '';
  const ref = nextRef(before, prefix);
  const say = `the finding ${ref}: one claim in one sentence, and the detail below`;
  return { changes: [{ path, text: aFinding(ref), say }], then: then(folder) };
}

/** A record that is an item of a list in one of a case's files. */
const inCase =
  (kind: 'timeline' | 'flows' | 'quotations', list: string, letter: string, what: Declared['kind'], where: string) =>
  (before: Before, [folder = '']: readonly string[]): Plan => {
    const wrong = refusal(noCase(before, folder));
    if (wrong) return wrong;
    const own = [...before.ids(what)].filter((id) => id.startsWith(`${folder}#`));
    const number = nextNumber(own, before.published, (each) => `/cases/${folder}/#${letter}${each}`);
    const id = `${letter}${String(number)}`;
    const path = `cases/${folder}/${kind}.yaml`;
    const text = before.has(path) ? before.text(path) : schemaLine(kind, 3);
    const item = (indent: number): string => itemOf(kind, list, { values: { id }, open: ['to'] }, indent);
    return {
      changes: [{ path, text: withItem(text, list, item), say: `${id}, at the end of “${list}”; ${where}` }],
      then: then(folder),
    };
  };

function newSource(before: Before, [folder = '', id = '']: readonly string[]): Plan {
  const wrong = refusal(
    noCase(before, folder),
    notSlug(id, 'the second word, the id of the source,'),
    id !== '' &&
      before.ids('source').has(id) &&
      `the source “${id}” is there already; name it under “shared” in sources.yaml`,
  );
  if (wrong) return wrong;
  const path = `cases/${folder}/sources.yaml`;
  const item = (indent: number): string =>
    itemOf('sources', 'sources', { values: { id }, open: ['date', 'url'] }, indent);
  const text = withItem(before.text(path), 'sources', item);
  return { changes: [{ path, text, say: `the source “${id}”, at the end of “sources”` }], then: then(folder) };
}

/** A record that is a file of its own. */
const inFile =
  (kind: 'actor' | 'term' | 'topic' | 'page', folder: string, end: 'mdx' | 'yaml', address: string, say: string) =>
  (before: Before, [id = '']: readonly string[]): Plan => {
    const path = `${folder}/${id}.${end}`;
    const wrong = refusal(
      notSlug(id, `the id of the ${kind}`),
      taken(before, kind, id, before.ids(kind).has(id), address.replace('*', id)) ||
        (before.has(path) && `${path} is there already`),
    );
    if (wrong) return wrong;
    const known = { values: { id } };
    const text = end === 'mdx' ? mdx(kind, known) : `${schemaLine(kind, 2)}${skeletonOf(kind, known)}`;
    return { changes: [{ path, text, say }], then: then() };
  };

function newProvision(before: Before, [id = '']: readonly string[]): Plan {
  const [instrument = ''] = id.split('/');
  const wrong = refusal(
    !(slugSchema.safeParse(instrument).success && provisionIdSchema.safeParse(id).success) &&
      `the id must be the instrument and its unit, such as dpa-1998/s-55a, and it is “${id}”`,
    before.ids('provision').has(id) && `the provision “${id}” is there already`,
  );
  if (wrong) return wrong;
  const path = `law/${instrument}.yaml`;
  const item = (indent: number): string => itemOf('instrument', 'provisions', { values: { id } }, indent);
  const text = before.has(path)
    ? before.text(path)
    : `${schemaLine('instrument', 2)}${skeletonOf('instrument', { values: { id: instrument } }).replace(/^# provisions:.*\n/m, '')}`;
  return {
    changes: [
      { path, text: withItem(text, 'provisions', item), say: `the provision “${id}”, at the end of “provisions”` },
    ],
    then: then(),
  };
}

/** Everything that `npm run new:…` makes. */
export const newKinds: Readonly<Record<string, NewKind>> = {
  case: { words: '<name> <PREFIX>', example: 'bounty-uk BO', plan: newCase },
  finding: { words: '<case> <name>', example: 'bounty-uk not-told', plan: newFinding },
  event: {
    words: '<case>',
    example: 'bounty-uk',
    plan: inCase('timeline', 'events', 'E', 'event', 'move it to where it belongs in the story'),
  },
  flow: {
    words: '<case>',
    example: 'bounty-uk',
    plan: inCase('flows', 'flows', 'F', 'flow', 'its actors need a role above'),
  },
  quotation: {
    words: '<case>',
    example: 'bounty-uk',
    plan: inCase('quotations', 'quotations', 'Q', 'quotation', '8 to 60 exact words of a source that was read'),
  },
  source: { words: '<case> <id>', example: 'bounty-uk bbc-news-2019-04-12', plan: newSource },
  actor: {
    words: '<id>',
    example: 'bounty',
    plan: inFile('actor', 'actors', 'yaml', '/actors/*/', 'the actor; then its role in the flows.yaml of its cases'),
  },
  term: {
    words: '<id>',
    example: 'data-broker',
    plan: inFile('term', 'glossary', 'mdx', '/glossary/#*', 'the term; its definition below'),
  },
  topic: {
    words: '<id>',
    example: 'access-rights',
    plan: inFile('topic', 'topics', 'mdx', '/topics/*/', 'the subject; what the findings have in common below'),
  },
  page: {
    words: '<id>',
    example: 'method',
    plan: inFile('page', 'pages', 'mdx', '/*/', 'the page; its text below'),
  },
  provision: { words: '<instrument>/<unit>', example: 'dpa-1998/s-55a', plan: newProvision },
};
