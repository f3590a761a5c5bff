import { expect, it } from 'vitest';
import { madeUp } from '../made-up/casebook.ts';
import type { SomeCase } from '../made-up/records.ts';
import { draw } from './draw.ts';

const revisions = (...dates: readonly string[]): NonNullable<SomeCase['revisions']> =>
  dates.map((date, at) => ({ date, note: `Note ${String(at + 1)}.` }));
const old = (...dates: readonly string[]): SomeCase => ({ id: 'old', revisions: revisions('2026-01-01', ...dates) });
const fresh: SomeCase = { id: 'fresh', revisions: revisions('2026-02-02') };

const newsOf = async (...cases: readonly SomeCase[]): Promise<readonly string[]> =>
  (await draw('home/HomeNews', { book: madeUp({ cases }) })).text.match(/\d+ \w+ 2026, [\w ]+?(?=Old|Fresh)/g) ?? [];

it('of a case that came and one that was changed the newest stands first', async () => {
  expect(await newsOf(old('2026-02-03'), fresh)).toEqual([
    '3 February 2026, version 2 ',
    '2 February 2026, a new case ',
  ]);
  expect(await newsOf(old('2026-02-01'), fresh)).toEqual([
    '2 February 2026, a new case ',
    '1 February 2026, version 2 ',
  ]);
});

it('of several versions of one day it is the last', async () => {
  expect(await newsOf(old('2026-02-03', '2026-02-03'), fresh)).toContain('3 February 2026, version 3 ');
});
