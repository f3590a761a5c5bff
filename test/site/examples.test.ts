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

const runners = { Shell: ['bash', '-c'], Python: ['python3', '-c'] } as const;

/** What an example prints when it asks the site as it is served here. */
async function printed(language: keyof typeof runners): Promise<string> {
  const code = examples.find((each) => each.language === language)?.code ?? '';
  const [command, flag] = runners[language];
  const { stdout } = await run(command, [flag, code.replaceAll(where.site, `http://localhost:${String(site.port)}`)]);
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

  it('name columns that the tables have', () => {
    const columns = (name: string) => Object.keys(data(name).reduce((all, row) => ({ ...all, ...row }), {}));
    expect(columns('findings')).toContain('standing');
    expect(columns('flows')).toEqual(expect.arrayContaining(['sentence', 'volume', 'case', 'wrong']));
  });
});
