import { z } from 'zod';

/** The kinds of record that other records may refer to; a reference carries its kind as metadata. */
export type RefKind = 'case' | 'finding' | 'event' | 'flow' | 'actor' | 'source' | 'provision' | 'term' | 'topic';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A slug: lower-case letters, digits and single hyphens. Written by hand, never reused. */
export const slugSchema = z.string().regex(slug, 'must be lower-case letters, digits and hyphens');

/** The id of a provision: an instrument and its units, such as `dpa-1998/s-55a`. */
export const provisionIdSchema = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/, 'must look like dpa-1998/s-55a');

/** A finding's permanent reference, such as `ED-3`. */
export const findingRefSchema = z.string().regex(/^[A-Z0-9]{2,4}-[1-9]\d*$/, 'must look like ED-3');

/** An event's id within its case, such as `E7`. */
export const eventIdSchema = z.string().regex(/^E[1-9]\d*$/, 'must look like E7');

/** A flow's id within its case, such as `F3`; its number is its place in the story. */
export const flowIdSchema = z.string().regex(/^F[1-9]\d*$/, 'must look like F3');

/** A quotation's id within its case, such as `Q1`. */
export const quotationIdSchema = z.string().regex(/^Q[1-9]\d*$/, 'must look like Q1');

/** References to other records: the same shapes, marked with what they refer to. */
export const refTo = {
  case: slugSchema.meta({ refersTo: 'case' satisfies RefKind }),
  actor: slugSchema.meta({ refersTo: 'actor' satisfies RefKind }),
  source: slugSchema.meta({ refersTo: 'source' satisfies RefKind }),
  term: slugSchema.meta({ refersTo: 'term' satisfies RefKind }),
  topic: slugSchema.meta({ refersTo: 'topic' satisfies RefKind }),
  provision: provisionIdSchema.meta({ refersTo: 'provision' satisfies RefKind }),
  event: eventIdSchema.meta({ refersTo: 'event' satisfies RefKind }),
  flow: flowIdSchema.meta({ refersTo: 'flow' satisfies RefKind }),
  finding: findingRefSchema.meta({ refersTo: 'finding' satisfies RefKind }),
} as const;
