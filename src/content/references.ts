import type { z } from 'zod';
import { globalRegistry } from 'zod';
import type { RefKind } from '../schema/id.ts';
import type { Path } from './document.ts';

/** A place in a record where another record is named by id. */
export interface Reference {
  readonly kind: RefKind;
  readonly id: string;
  readonly path: Path;
}

type Any = z.core.$ZodType;
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Any>>;
  readonly element?: Any;
  readonly innerType?: Any;
  readonly options?: readonly Any[];
  readonly in?: Any;
}
const defOf = (schema: Any): Def => schema._zod.def;

/** The keys that a schema knows at a path. */
export function keysAt(schema: Any, path: Path): readonly string[] {
  const def = defOf(schema);
  const inner = def.innerType ?? def.in;
  if (inner) return keysAt(inner, path);
  const [step, ...rest] = path;
  if (def.options) return def.options.flatMap((option) => keysAt(option, path));
  if (def.shape) {
    if (step === undefined) return Object.keys(def.shape);
    const next = def.shape[String(step)];
    return next ? keysAt(next, rest) : [];
  }
  return def.element && step !== undefined ? keysAt(def.element, rest) : [];
}

/** Every reference in a value as written, also where the value does not fit its schema. */
export function references(schema: Any, value: unknown, path: Path = []): Reference[] {
  const def = defOf(schema);
  if (typeof value === 'string') {
    const refersTo = globalRegistry.get(schema)?.['refersTo'];
    if (typeof refersTo === 'string') return [{ kind: refersTo as RefKind, id: value, path }];
  }
  const inner = def.innerType ?? def.in;
  if (inner) return references(inner, value, path);
  if (def.options) return def.options.flatMap((option) => references(option, value, path));
  if (def.element && Array.isArray(value)) {
    const { element } = def;
    return value.flatMap((item, index) => references(element, item, [...path, index]));
  }
  if (def.shape && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(def.shape).flatMap(([key, next]) =>
      key in value ? references(next, (value as Record<string, unknown>)[key], [...path, key]) : [],
    );
  }
  return [];
}
