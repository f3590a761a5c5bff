import { expect, it } from 'vitest';
import type { caseStandings } from '../../src/schema/vocabulary.ts';
import { madeUp } from '../made-up/casebook.ts';

const said = (standing: keyof typeof caseStandings, standing_note: string) => () =>
  madeUp({ cases: [{ id: 'one', prefix: 'ON', standing, standing_note }] });

it.each([
  ['under-appeal', 'under appeal: the full hearing is to come', 'the full hearing is to come'],
  ['settled-with-admission', 'settled in October 2025: liability admitted', 'in October 2025: liability admitted'],
  ['final', 'final: no appeal found', 'no appeal found'],
  ['final', 'Final.', 'finally paid'],
] as const)('what is said beside the standing %s does not begin with its word', (standing, twice, once) => {
  expect(said(standing, twice)).toThrow('stands before it on the page already');
  expect(said(standing, once)).not.toThrow();
});
