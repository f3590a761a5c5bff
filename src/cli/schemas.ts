import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { shapes } from '../content/shapes.ts';

/**
 * The JSON schemas that editors use while writing YAML, made from the Zod schemas.
 *
 * @returns the text of each file under schemas/, by name
 */
export function editorSchemas(): Readonly<Record<string, string>> {
  const { actor, flows, instrument, quotations, sources, timeline } = shapes;
  return Object.fromEntries(
    Object.entries({ actor, flows, instrument, quotations, sources, timeline }).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}

if (import.meta.main) {
  mkdirSync('schemas', { recursive: true });
  for (const [name, text] of Object.entries(editorSchemas())) {
    writeFileSync(`schemas/${name}`, text);
    console.log(`schemas/${name}`);
  }
}
