import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepCharts, unkept } from '../../../src/cli/permalinks/kept.ts';
import { chartedThen, keptToday, sameCharts } from '../../../src/model/kept/charts.ts';
import { loadCasebook, readCasebook } from '../../../src/model/load.ts';
import { first, madeUpCase, withMadeUp } from '../../made-up/casebook.ts';

const moved = {
  id: 'toy',
  flows: [{ from: 'shop', to: 'broker', date: '2017-05', volume: { count: 10, unit: 'people' as const } }],
  events: [{ date: '2017-05-05', flows: ['F1'] }],
};

describe('charts that are kept', () => {
  it('hold what today’s show, and read back as that', () => {
    const { book, file } = madeUpCase(moved);
    const { flows, events } = chartedThen(keptToday(book, file));
    expect(flows).toMatchObject([{ id: 'F1', number: 1, from: 'shop', time: { earliest: '2017-05-01' } }]);
    expect(events).toMatchObject([{ id: 'E1', when: { earliest: '2017-05-05' }, wrong: false }]);
  });

  it('name no actor and no part that the diagram does not show', () => {
    const { book, file } = madeUpCase({ ...moved, roles: [{ actor: 'witness' }, { actor: 'shop' }] });
    const { actors, roles } = keptToday(book, file);
    expect(actors.map(({ id }) => id)).toEqual(['shop', 'broker']);
    expect(roles.map(({ actor }) => actor)).toEqual(['shop', 'broker']);
  });

  it('may not change in silence: another label is a fault, a revision makes it a new version, and the old one stays', () => {
    withMadeUp({ cases: [moved], permalinks: ['/cases/toy/'] }, (folder) => {
      expect(unkept(folder, loadCasebook(folder))).toEqual([expect.stringContaining('version 1')]);
      expect(keepCharts(folder, loadCasebook(folder))).toEqual(['toy']);
      const before = first(loadCasebook(folder).keptOf.get('toy') ?? []);

      const change = (path: string, from: string, to: string): void => {
        const text = readFileSync(join(folder, path), 'utf8');
        expect(text).toContain(from);
        writeFileSync(join(folder, path), text.replace(from, to));
      };
      change('cases/toy/flows.yaml', 'label: gave list 1', 'label: gave another list');
      const { faults } = readCasebook(folder);
      expect(faults.map(({ rule }) => rule)).toEqual(['altered-charts']);
      expect(faults[0]?.file).toBe(join(folder, 'cases/toy/index.mdx'));
      expect(faults[0]?.clause).toContain('add a revision');

      change(
        'cases/toy/index.mdx',
        'note: First published.',
        'note: First published.\n  - date: 2026-02-02\n    note: x.',
      );
      change('kept/toy.yaml', '"at_least":false,', '');
      const written = readFileSync(join(folder, 'kept/toy.yaml'), 'utf8');
      expect(keepCharts(folder, loadCasebook(folder))).toEqual(['toy']);
      expect(readFileSync(join(folder, 'kept/toy.yaml'), 'utf8').startsWith(written)).toBe(true);
      const kept = loadCasebook(folder).keptOf.get('toy') ?? [];
      expect(kept.map(({ version }) => version)).toEqual([1, 2]);
      expect(sameCharts(first(kept), before)).toBe(true);
      expect(kept[1]?.flows.map(({ label }) => label)).toEqual(['gave another list']);
    });
  });
});
