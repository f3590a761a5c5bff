import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/cli/server/site.ts';
import { dataExamples } from '../../src/exports/data/examples.ts';
import { program } from './hosts.ts';
import { data, dist, htmlOf } from './site.ts';

const where = { site: 'https://casebook.example', base: '/' };
const ref = String(data('findings')[0]?.['id']);
const examples = dataExamples(where, ref);
const run = promisify(execFile);

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite(dist, '/', 4800);
});
afterAll(() => {
  site.server.close();
});

type Language = (typeof examples)[number]['language'];

const runners: Readonly<Record<Language, readonly [command: string, ...before: string[]]>> = {
  Shell: ['bash', '-c'],
  Python: ['python3', '-c'],
  R: ['Rscript', '-e'],
  'SQL (DuckDB)': ['duckdb', '-json', '-c'],
};

/** What an example prints when it asks the site as it is served here, or as its files stand. */
async function printed(language: Language, root = `http://localhost:${String(site.port)}`): Promise<string> {
  const code = examples.find((each) => each.language === language)?.code ?? '';
  const [command, ...before] = runners[language];
  const { stdout } = await run(command, [...before, code.replaceAll(where.site, root)]);
  return stdout;
}

describe('the examples on the page of data', () => {
  it('stand there as they are tried here', () => {
    const html = htmlOf('/data/')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&#39;', "'");
    for (const { code } of examples) expect(html).toContain(code.split('\n')[0]);
  });

  it.skipIf(program('curl') === undefined)('bring a finding by curl', async () => {
    expect(JSON.parse(await printed('Shell'))).toEqual(data('findings')[0]);
  });

  it.skipIf(program('python3') === undefined)('add up the register in Python', async () => {
    const years = (await printed('Python')).trim().split('\n');
    expect(years.length).toBeGreaterThan(10);
    const of2018 = data('register')
      .filter((row) => String(row['date']).startsWith('2018'))
      .reduce((sum, row) => sum + Number(row['amount_gbp'] ?? 0), 0);
    expect(years).toContain(`2018 £${of2018.toLocaleString('en-GB')}`);
  });

  it.skipIf(program('Rscript') === undefined)('count the findings by standing in R', async () => {
    const text = await printed('R');
    const counts = (text.match(/\b\d+\b/g) ?? []).map(Number);
    const standings = text.match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
    const counted = Object.groupBy(data('findings'), (row) => String(row['standing']));
    expect(Object.fromEntries(standings.map((standing, index) => [standing, counts[index]]))).toEqual(
      Object.fromEntries(Object.entries(counted).map(([standing, rows]) => [standing, rows?.length])),
    );
  });

  // From its file: what reads an address is a part that DuckDB fetches when it first needs it.
  it.skipIf(program('duckdb') === undefined)('find the largest wrong flows in DuckDB', async () => {
    const rows = JSON.parse(await printed('SQL (DuckDB)', dist)) as readonly Record<string, unknown>[];
    const wrong = data('flows')
      .filter((row) => row['wrong'] === 'found')
      .map((row) => (row['volume'] as { readonly count: number | null } | undefined)?.count ?? 0);
    expect(rows.map((row) => Number(row['volume_count']))).toEqual(wrong.sort((a, b) => b - a).slice(0, 10));
  });

  it('name columns that the tables have', () => {
    const columns = (name: string) => Object.keys(data(name).reduce((all, row) => ({ ...all, ...row }), {}));
    expect(columns('findings')).toContain('standing');
    expect(columns('flows')).toEqual(expect.arrayContaining(['sentence', 'volume', 'case', 'wrong']));
  });
});
