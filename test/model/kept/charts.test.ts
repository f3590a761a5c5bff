import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepCharts } from '../../../src/cli/permalinks/kept.ts';
import { flowData } from '../../../src/components/flow/flow.data.ts';
import { chartedEvent, timelineEvent } from '../../../src/components/timeline/timeline.data.ts';
import { chartedThen, keptToday, sameCharts } from '../../../src/model/kept/charts.ts';
import { loadCasebook, readCasebook } from '../../../src/model/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'casebook-kept-'));
cpSync('content', folder, { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('charts that are kept', () => {
  it('draw what today’s draw, in every case', () => {
    const book = loadCasebook('content');
    for (const file of book.cases) {
      const then = chartedThen(keptToday(book, file));
      expect(flowData(then, then)).toEqual(flowData(book, file));
      expect(then.events.map(chartedEvent)).toEqual(file.events.map((event) => timelineEvent(file, event)));
    }
  });

  it('name no actor whom the diagram does not show', () => {
    const book = loadCasebook('content');
    for (const file of book.cases) {
      const ends = new Set(file.flows.flatMap(({ from, to }) => [from, to]));
      for (const { id } of keptToday(book, file).actors) expect(ends).toContain(id);
    }
  });

  it('may not change in silence: another label is a fault, a revision makes it a new version, and the old one stays', () => {
    const flows = join(folder, 'cases/uber-2018/flows.yaml');
    const before = loadCasebook(folder).keptOf.get('uber-2018') ?? [];
    writeFileSync(flows, readFileSync(flows, 'utf8').replace(/label: (?:".*"|'.*'|.*)/, 'label: another label'));
    const { faults } = readCasebook(folder);
    expect(faults.map(({ rule }) => rule)).toEqual(['altered-charts']);
    expect(faults[0]?.file).toBe(join(folder, 'cases/uber-2018/index.mdx'));
    expect(faults[0]?.clause).toContain('add a revision');

    const index = join(folder, 'cases/uber-2018/index.mdx');
    writeFileSync(
      index,
      readFileSync(index, 'utf8').replace(
        /^revisions:\n(?: {2}.*\n)+/m,
        (own) => `${own}  - date: 2026-11-25\n    note: A flow is called something else.\n`,
      ),
    );
    expect(keepCharts(folder, loadCasebook(folder))).toEqual(['uber-2018']);
    const [first, second, ...more] = loadCasebook(folder).keptOf.get('uber-2018') ?? [];
    expect(more).toEqual([]);
    expect(first && before[0] && sameCharts(first, before[0])).toBe(true);
    expect(second?.version).toBe(2);
    expect(second?.flows.map(({ label }) => label)).toContain('another label');
  });
});
