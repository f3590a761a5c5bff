import { describe, expect, it } from 'vitest';
import { decisionsOfCase, decisionsOfFinding } from '../../../src/exports/cite/decisions.ts';
import { madeUpCase } from '../../made-up/casebook.ts';
import type { SomeCase } from '../../made-up/records.ts';

const title = 'Shop v Information Commissioner';
const judgment = (id: string, number: string) => ({ id, cite: { as: 'judgment' as const, title, number } });
const sources = [
  { id: 'notice', cite: { as: 'notice' as const, notice: 'penalty-notice' as const } },
  judgment('first', '[2023] UKFTT 1 (GRC)'),
  judgment('second', '[2024] UKUT 2 (AAC)'),
  judgment('second-copy', '[2024] UKUT 2 (AAC)'),
];
type Outcomes = NonNullable<SomeCase['outcomes']>;
const penalty = {
  kind: 'monetary-penalty' as const,
  by: 'ico',
  date: '2022-01-01',
  sources: ['notice', 'second-copy'],
};
const order = (reference: string, date: string, source: string) => ({
  kind: 'court-order' as const,
  by: 'tribunal',
  date,
  reference,
  sources: [source],
});
const first = order('[2023] UKFTT 1 (GRC)', '2023-01-01', 'first');
const second = order('[2024] UKUT 2 (AAC)', '2024-01-01', 'second');

const varied = (outcomes: Outcomes) =>
  outcomes.some(({ fate }) => fate === 'replaced') ? { standing: 'varied' as const } : {};
const cited = (outcomes: Outcomes): readonly string[] => {
  const { book, file } = madeUpCase({ sources, outcomes, ...varied(outcomes) });
  return decisionsOfCase(book, file).map(({ key }) => key);
};

describe('the documents that a case offers to be cited', () => {
  it('are its notice, where nothing became of it', () => {
    expect(cited([penalty])).toEqual(['notice']);
  });

  it('are the rulings that stand, the newest first, where the notice was replaced', () => {
    expect(cited([{ ...penalty, fate: 'replaced' }, first, second])).toEqual(['second', 'first']);
    expect(cited([{ ...penalty, fate: 'replaced' }, { ...first, fate: 'replaced' }, second])).toEqual(['second']);
  });

  it('are what fell, with what became of it, where nothing that stands was read', () => {
    const { book, file } = madeUpCase({
      sources,
      standing: 'varied',
      outcomes: [
        { ...penalty, sources: ['notice'], fate: 'replaced' },
        { kind: 'court-order', by: 'tribunal', date: '2023-03', sources: ['paper'] },
      ],
    });
    expect(decisionsOfCase(book, file)).toMatchObject([
      { key: 'notice', fate: 'replaced by court or tribunal order, March 2023' },
    ]);
  });
});

it('a finding offers the ruling that stands before the notice or ruling that fell', () => {
  const { book, file } = madeUpCase({
    sources,
    standing: 'varied',
    outcomes: [{ ...penalty, fate: 'replaced' }, { ...first, fate: 'replaced' }, second],
    findings: [{ sources: ['notice', 'first', 'second'] }],
  });
  expect(file.findings.flatMap((finding) => decisionsOfFinding(book, finding)).map(({ key }) => key)).toEqual([
    'second',
  ]);
});
