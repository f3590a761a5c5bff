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
import { sourcesFileSchema } from '../schema/source.ts';
import { termSchema } from '../schema/term.ts';
import { topicSchema } from '../schema/topic.ts';
import type { Document, FileKind } from './document.ts';
import type { Fault } from './fault.ts';
import { sayIssue } from './fault-words.ts';
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
} as const satisfies Record<FileKind, z.ZodType>;

/** What does not fit in one file's value, each said at its place. */
export function shapeFaults(document: Document): Fault[] {
  const schema = shapes[document.kind];
  const result = schema.safeParse(document.raw, { reportInput: false });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    sayIssue(issue, document.raw, (path) => keysAt(schema, path)).map(({ rule, path, which, clause }) => ({
      rule,
      file: document.file,
      clause,
      ...document.at(path, which),
    })),
  );
}
