import { describe, expect, it } from 'vitest';
import { citedLine } from '../../../src/model/case/standing-line.ts';
import { versionsOf, wordsMark } from '../../../src/model/kept/versions.ts';
import { madeUpFinding } from '../../made-up/casebook.ts';
import { finder } from '../../made-up/records.ts';

const held = { claim: 'The amount was right.', what: 'the first sum', by: ['ico'], event: 'E1' };

describe('the sentence of a finding’s standing', () => {
  it('names who, how and the month', () => {
    const { finding } = madeUpFinding({ standing: 'alleged', finder: finder({ how: 'in its notice of intent' }) });
    expect(finding.line).toBe('Alleged by ICO in its notice of intent, August 2018');
  });

  it('says what was set aside, and nothing of how where nothing is said', () => {
    const { finding } = madeUpFinding({
      standing: 'set-aside',
      finder: { by: ['ico', 'shop'], on: '2021-01-08', said: 'the two' },
      held,
      flows: [],
    });
    expect(finding.line).toBe('Set aside: the first sum, by ICO and Shop, January 2021');
  });

  it('says where it leaves its sources behind that only reports were seen', () => {
    expect(citedLine({ ...madeUpFinding().finding, reported: true })).toMatch(/, as reported$/);
  });
});

describe('a version of a finding that was set aside', () => {
  const { finding } = madeUpFinding({
    standing: 'set-aside',
    held,
    flows: [],
    revisions: [
      { date: '2026-01-01', note: 'First.', was: { standing: 'overturned' } },
      { date: '2026-01-02', note: 'Second.', was: { first: 'The amount was fair.' } },
      { date: '2026-01-03', note: 'Third.' },
    ],
  });
  const versions = versionsOf(finding);

  it('keeps the word of its time, and what was held first as it then read', () => {
    expect(versions.map(({ standing, first }) => [standing, first])).toEqual([
      ['overturned', undefined],
      ['set-aside', 'The amount was fair.'],
      ['set-aside', 'The amount was right.'],
    ]);
  });

  it('is another by what was held first alone', () => {
    const [, second, third] = versions;
    if (!second || !third) throw new Error('no version');
    expect(wordsMark(second)).not.toBe(wordsMark(third));
  });
});
