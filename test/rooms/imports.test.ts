import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** The house's own linter, without the rules that would read the types of the whole project first. */
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => /dependencies$|no-restricted-imports$/.test(ruleId),
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
});

/** The rules that speak of imports when a file of a room holds this line. */
const complaints = async (room: string, line: string): Promise<string[]> => {
  // A plain file is one that is named as such: words and dates for the browser too.
  const file =
    room === 'client' ? 'components/flow/probe.client' : room === 'model/say' ? 'model/say/list' : `${room}/probe`;
  const [result] = await eslint.lintText(`${line}\n`, { filePath: `src/${file}.ts` });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

describe('the direction of imports', () => {
  it.each([
    ['charts', "import '../pages/index.astro';"],
    ['charts', "import '../content/read.ts';"],
    ['charts', "import '../schema/date.ts';"],
    ['charts', "import '../model/casebook.ts';"],
    ['charts', "import '../model/say/plain.ts';"],
    ['charts', "import 'zod';"],
    ['model/say', "import 'zod';"],
    ['model/say', "import './plain.ts';"],
    ['model/say', "import '../../schema/date.ts';"],
    ['schema', "import '../model/casebook.ts';"],
    ['model', "import '../charts/flow/layout.ts';"],
    ['content', "import '../components/link.ts';"],
    ['search', "import '../content/read.ts';"],
    ['client', "import '../../model/casebook.ts';"],
    ['client', "import '../../schema/date.ts';"],
    ['client', "import 'zod';"],
    ['client', "import './flow.data.ts';"],
    ['components', "import './flow/story.client.ts';"],
    ['client', "import './notes.css';"],
    ['charts', "import '../styles/tokens.css';"],
  ])('%s may not say %s', async (room, line) => {
    expect(await complaints(room, line)).not.toEqual([]);
  });

  it.each([
    ['model', "import '../schema/date.ts';"],
    ['client', "import '../../charts/timeline/layout.ts';"],
    ['search', "import '../model/say/money.ts';"],
    ['charts', "import '../schema/day.ts';"],
    ['charts', "import '../model/say/money.ts';"],
    ['model/say', "import '../../schema/known-date.ts';"],
    ['model/say', "import './count.ts';"],
    ['client', "import '../../schema/day.ts';"],
    ['client', "import '../../model/say/date.ts';"],
    ['client', "import '../../search/mark.ts';"],
    ['client', "import '../../charts/geometry/box.ts';"],
    ['client', "import sheet from './notes.css?url'; export { sheet };"],
    ['components', "import './notes/notes.css';"],
    ['layouts', "import '../styles/base.css';"],
  ])('%s may say %s', async (room, line) => {
    expect(await complaints(room, line)).toEqual([]);
  });
});

/** What a file of the tree imports of it, types too. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm)].map(([, path = '']) =>
    join(dirname(file), path),
  );

/** The first way that leads from a file back to one on it. */
function circleFrom(file: string, way: readonly string[], done: Set<string>): readonly string[] | undefined {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (done.has(file) || !/\.(?:ts|astro)$/.test(file)) return undefined;
  for (const next of importsOf(file)) {
    const circle = circleFrom(next, [...way, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

it('no import leads back to where it came from, not even that of a type', () => {
  const done = new Set<string>();
  const files = globSync('src/**/*.{ts,astro}');
  expect(files.flatMap((file) => circleFrom(file, [], done) ?? [])).toEqual([]);
  expect(done.size).toBeGreaterThan(500);
});
