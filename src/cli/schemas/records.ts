import { z } from 'zod';
import type { FileKind } from '../../content/document.ts';
import { shapes } from '../../content/shapes.ts';

/** A kind of file that editors write. */
interface RecordFile {
  /** Where it stands below the content folder. */
  readonly place: string;
  /** What it is, as the head of its list of fields. */
  readonly title: string;
}

/** What editors write, in the order in which a case is made; what commands write is not among it. */
export const recordFiles = {
  sources: { place: 'cases/<case>/sources.yaml', title: 'The sources of a case' },
  flows: { place: 'cases/<case>/flows.yaml', title: 'Who did what with the data' },
  timeline: { place: 'cases/<case>/timeline.yaml', title: 'What happened when' },
  finding: { place: 'cases/<case>/findings/<slug>.mdx', title: 'A finding, above its text' },
  quotations: { place: 'cases/<case>/quotations.yaml', title: 'What was said' },
  case: { place: 'cases/<case>/index.mdx', title: 'The case, above its narrative' },
  actor: { place: 'actors/<actor>.yaml', title: 'An actor' },
  instrument: { place: 'law/<instrument>.yaml', title: 'An Act or regulation and its provisions' },
  term: { place: 'glossary/<term>.mdx', title: 'A term, above its definition' },
  topic: { place: 'topics/<topic>.mdx', title: 'A subject that findings share, above its introduction' },
  page: { place: 'pages/<page>.mdx', title: 'A page of our own, above its text' },
  register: { place: 'register/penalties.csv', title: 'A row of the register of penalties' },
  redirects: { place: 'redirects.yaml', title: 'What became of an address' },
  changes: { place: 'changes.yaml', title: 'What changed in records that cases share, and in pages' },
} as const satisfies Readonly<Partial<Record<FileKind, RecordFile>>>;

export type RecordKind = keyof typeof recordFiles;

/** The kinds of {@link recordFiles}, in their order. */
export const recordKinds = Object.keys(recordFiles) as RecordKind[];

/** As much of a JSON Schema as the schemas of records use. */
export interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly refersTo?: string;
  readonly form?: string;
}

/** The JSON Schema of a file as an editor writes it. */
export const shapeOf = (kind: RecordKind): Shape =>
  z.toJSONSchema(shapes[kind], { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Shape;
