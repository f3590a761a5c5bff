import type { z } from 'zod';
import { z as zod } from 'zod';
import { actorSchema } from '../schema/actor.ts';
import { caseSchema } from '../schema/case.ts';
import { timelineFileSchema } from '../schema/event.ts';
import { findingSchema } from '../schema/finding.ts';
import { flowsFileSchema } from '../schema/flow.ts';
import { keptFileSchema } from '../schema/kept-charts.ts';
import { pageSchema } from '../schema/page.ts';
import { fingerprintsSchema, permalinksSchema } from '../schema/permalink.ts';
import { instrumentSchema } from '../schema/provision.ts';
import { redirectsSchema } from '../schema/redirect.ts';
import { quotationsFileSchema } from '../schema/quotation.ts';
import { registerRowSchema } from '../schema/register-row.ts';
import { changesSchema } from '../schema/revision.ts';
import { sourcesFileSchema } from '../schema/source.ts';
import { termSchema } from '../schema/term.ts';
import { topicSchema } from '../schema/topic.ts';
import type { Document, FileKind } from './document.ts';
import type { Fault } from './fault.ts';
import { sayIssue, type ShapeClause, valueAt } from './fault-words.ts';
import { keysAt } from './references.ts';

/** The schema of each kind of file. */
export const shapes = {
  case: caseSchema,
  finding: findingSchema,
  timeline: timelineFileSchema,
  flows: flowsFileSchema,
  quotations: quotationsFileSchema,
  sources: sourcesFileSchema,
  'shared-sources': sourcesFileSchema,
  actor: actorSchema,
  instrument: instrumentSchema,
  term: termSchema,
  register: zod.array(registerRowSchema),
  page: pageSchema,
  topic: topicSchema,
  kept: keptFileSchema,
  permalinks: permalinksSchema,
  fingerprints: fingerprintsSchema,
  redirects: redirectsSchema,
  changes: changesSchema,
} as const satisfies Record<FileKind, z.ZodType>;

/** Whether nothing was written in a place yet: an empty text, or an empty list. */
const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** What is still to be filled in, said once: of a record that was just begun nothing else need be known. */
function toFill(document: Document, clauses: readonly ShapeClause[]): Fault[] {
  const [first] = clauses;
  if (!first) return [];
  const places = clauses.map(({ path }) => {
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    return `${key} (${String(document.at(path).line)})`;
  });
  const clause = `still to be filled in, with their lines: ${[...new Set(places)].join(', ')}; a key that docs/fields.md does not print in bold may be taken out instead`;
  return [{ rule: 'to-fill', file: document.file, clause, ...document.at(first.path) }];
}

/** What does not fit in one file's value, each said at its place. */
export function shapeFaults(document: Document): Fault[] {
  const schema = shapes[document.kind];
  const result = schema.safeParse(document.raw, { reportInput: false });
  if (result.success) return [];
  const clauses = result.error.issues.flatMap((issue) => sayIssue(issue, document.raw, (path) => keysAt(schema, path)));
  const empty = clauses.filter(({ path }) => isEmpty(valueAt(document.raw, path)));
  // One alone is said in its own words, which say what belongs there.
  const begun = empty.length > 1;
  const rest = clauses.filter((clause) => !begun || !empty.includes(clause));
  return [
    ...(begun ? toFill(document, empty) : []),
    ...rest.map(({ rule, path, which, clause }) => ({
      rule,
      file: document.file,
      clause,
      ...document.at(path, which),
    })),
  ];
}
