import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorFiles } from '../../src/cli/schemas.ts';
import { type Field, fieldsOf } from '../../src/cli/schemas/fields.ts';
import { recordKinds, shapeOf } from '../../src/cli/schemas/records.ts';

const namesOf = (fields: readonly Field[], above: string): { name: string; meaning: string }[] =>
  fields.flatMap(({ key, meaning, fields: inner }) => [
    { name: `${above}.${key}`, meaning },
    ...namesOf(inner, `${above}.${key}`),
  ]);

describe('what tells editors the fields of the records', () => {
  it('is what the schemas say', () => {
    for (const [path, text] of Object.entries(editorFiles()))
      expect(readFileSync(path, 'utf8'), `${path}: run npm run schemas`).toBe(text);
  });

  it('says of every field what it is, in a sentence', () => {
    const fields = recordKinds.flatMap((kind) => namesOf(fieldsOf(shapeOf(kind)), kind));
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.filter(({ meaning }) => !/^\S.*\.$/.test(meaning)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the fields of a file', () => {
  it('say what is needed, what may stand there, and what stands where one is left out', () => {
    const group = { type: 'object', properties: { id: { type: 'string', refersTo: 'actor', description: 'Who.' } } };
    const fields = fieldsOf({
      type: 'object',
      required: ['kind'],
      properties: {
        kind: { type: 'string', enum: ['big', 'small'], description: 'What.' },
        sure: { type: 'boolean', default: false, description: 'Whether.' },
        count: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        others: { type: 'array', items: group, default: [] },
        ids: { type: 'array', items: { type: 'string', refersTo: 'flow' } },
      },
    });
    expect(fields.map(({ key, needed, holds, otherwise }) => [key, needed, holds, otherwise])).toEqual([
      ['kind', true, 'one of the words', undefined],
      ['sure', false, 'true or false', 'false'],
      ['count', false, 'a number or null', undefined],
      ['others', false, 'a list of groups', undefined],
      ['ids', false, 'a list of ids of flows', undefined],
    ]);
    expect(fields[0]?.words).toEqual(['big', 'small']);
    expect(fields[3]?.fields.map(({ key, holds }) => [key, holds])).toEqual([['id', 'the id of an actor']]);
  });
});
