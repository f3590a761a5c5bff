import { headingId } from '../body/heading-id.ts';
import type { Document } from '../document.ts';
import type { Declared } from '../declared-ids.ts';
import { faultAt, type Rule } from './rule.ts';

/** Anchors of every page. */
const everywhere = ['find', 'main'];

/** Anchors of a case's page besides. */
const ofCase = [
  'story',
  'findings',
  'when-it-happened',
  'quotations',
  'cast',
  'rest',
  'account',
  'differ',
  'worked-out',
  'not-known',
  'study',
  'around',
  'versions',
  'sources',
  'cite',
];

const taken: Readonly<Partial<Record<Document['kind'], readonly string[]>>> = {
  case: [
    ...everywhere,
    ...ofCase,
    ...ofCase.map((id) => `${id}-h`),
    'flows',
    'flow-diagram',
    'flows-h',
    'when-h',
    'follow-h',
  ],
  finding: [...everywhere, ...ofCase],
  page: everywhere,
  topic: everywhere,
  term: everywhere,
};

/** Records whose ids are anchors of a list. */
const listed: ReadonlySet<Declared['kind']> = new Set(['term', 'source', 'register-row', 'case', 'instrument']);

/** No heading and no record takes an anchor that its page has of its own: the link to it would lead elsewhere. */
export const takenAnchor: Rule = ({ documents, declared }) => [
  ...documents.flatMap(({ kind, file, body }) =>
    (body?.headings ?? [])
      .filter(({ text }) => (taken[kind] ?? []).includes(headingId(text)))
      .map(({ text, line, column }) => ({
        rule: 'taken-anchor',
        file,
        line,
        column,
        clause: `the page has a part “#${headingId(text)}” of its own; give the heading “${text}” another word`,
      })),
  ),
  ...declared
    .filter(
      ({ kind, id }) => listed.has(kind) && (everywhere.includes(id) || (kind === 'source' && id.startsWith('kind-'))),
    )
    .map(({ document, path, id }) =>
      faultAt(document, 'taken-anchor', path, `“${id}” is a part of every page or list of the site; choose another id`),
    ),
];
