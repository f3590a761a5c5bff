import { mkdirSync, writeFileSync } from 'node:fs';
import { fieldsPage } from './schemas/fields-page.ts';
import { recordKinds, shapeOf } from './schemas/records.ts';

/**
 * What tells editors the fields of the records, made from the Zod schemas: JSON Schemas for editors that know them, and
 * a page to read.
 *
 * @returns the text of each file, by its path
 */
export const editorFiles = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    recordKinds.map((kind) => [`schemas/${kind}.json`, `${JSON.stringify(shapeOf(kind), null, 2)}\n`]),
  ),
  'docs/fields.md': fieldsPage(),
});

if (import.meta.main) {
  mkdirSync('schemas', { recursive: true });
  for (const [path, text] of Object.entries(editorFiles())) {
    writeFileSync(path, text);
    console.log(path);
  }
}
