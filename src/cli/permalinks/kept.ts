import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile, Casebook } from '../../model/casebook.ts';
import { keptToday } from '../../model/kept/charts.ts';
import type { KeptCharts } from '../../schema/kept-charts.ts';

const head = `# What the charts of this case show in each version of it, for embeds that stay as they were.
# Written by npm run permalinks.
`;

/** A version of a case's charts as YAML, a record a line. */
function say(charts: KeptCharts): string {
  const lists = (['actors', 'roles', 'houses', 'flows', 'events'] as const).map((name) => {
    const records = charts[name].map((record) => `      - ${JSON.stringify(record)}`);
    return records.length === 0 ? `    ${name}: []` : [`    ${name}:`, ...records].join('\n');
  });
  const about = [`  - version: ${String(charts.version)}`, `    title: ${JSON.stringify(charts.title)}`];
  const callout = charts.callout === undefined ? [] : [`    callout: ${JSON.stringify(charts.callout)}`];
  return [...about, ...callout, ...lists].join('\n');
}

/** The cases whose present version is not kept yet. */
const due = ({ cases, keptOf }: Casebook): readonly CaseFile[] =>
  cases.filter((file) => !(keptOf.get(file.id) ?? []).some(({ version }) => version === file.revisions.length));

const pathOf = (folder: string, { id }: CaseFile): string => join(folder, 'kept', `${id}.yaml`);

/** Keeps today's charts of each case whose present version is not kept yet; says which cases those were. */
export function keepCharts(folder: string, book: Casebook): readonly string[] {
  mkdirSync(join(folder, 'kept'), { recursive: true });
  return due(book).map((file) => {
    const path = pathOf(folder, file);
    // What was kept stays byte for byte as it was: records have defaults by now that they had not then.
    const before = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : `${head}versions:`;
    writeFileSync(path, `${before}\n${say(keptToday(book, file))}\n`);
    return file.id;
  });
}

/** Cases whose present version is not kept, where promises are kept at all: sentences with their place. */
export const unkept = (folder: string, book: Casebook): readonly string[] =>
  (existsSync(join(folder, 'permalinks.txt')) ? due(book) : []).map(
    (file) =>
      `${pathOf(folder, file)}:1:1  version ${String(file.revisions.length)} of the charts of "${file.id}" is not kept; run npm run permalinks`,
  );
