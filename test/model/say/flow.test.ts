import { describe, expect, it } from 'vitest';
import { sayFlow } from '../../../src/model/say/flow.ts';
import { countFlows, titleOfFlows } from '../../../src/model/say/diagram.ts';
import { daysToAnswer, sayAnswer } from '../../../src/model/say/days-to-answer.ts';
import { type FlowKind, flowKinds, kindWords, partsOfLabel } from '../../../src/schema/flow-kind.ts';
import type { Wrong } from '../../../src/schema/standing.ts';
import { madeUpCase } from '../../made-up/casebook.ts';

const actors = [
  { id: 'shop', name: 'The Shop Ltd', short: 'The shop' },
  { id: 'ico', name: 'Information Commissioner’s Office', short: 'The ICO', said: 'the ICO' },
];
const said = (kind: FlowKind, label: string): string => sayFlow({ kind, label, from: 'shop', to: 'ico' }, actors);

describe('the sentence of a flow', () => {
  it('says who acted, and what, to or from whom', () => {
    expect([
      said('gave', 'gave a list'),
      said('sold', 'sold a list'),
      said('collected', 'collected: a list'),
      said('collected', 'seized: a list'),
      said('taken', 'taken: a list'),
      said('disclosed', 'disclosed by mistake: a list'),
      said('published', 'published a list'),
      said('asked', 'asked what it held'),
      said('answered', 'answered with a list'),
      said('told', 'sent post'),
      said('told', 'complained of the answer'),
      sayFlow({ kind: 'deleted', label: 'deleted the list', from: 'shop', to: undefined }, actors),
    ]).toEqual([
      'The shop gave a list to the ICO',
      'The shop sold a list to the ICO',
      'The ICO collected a list from the shop',
      'The ICO seized a list from the shop',
      'The ICO took a list from the shop',
      'The shop disclosed a list by mistake to the ICO',
      'The shop published a list on the ICO',
      'The shop asked the ICO what it held',
      'The shop answered the ICO with a list',
      'The shop sent post to the ICO',
      'The shop complained of the answer to the ICO',
      'The shop deleted the list',
    ]);
  });

  it('stands on who acts: the subject is at that end', () => {
    for (const kind of Object.keys(flowKinds) as FlowKind[])
      for (const opening of Object.keys(kindWords(kind).openings)) {
        const subject = kindWords(kind).acts === 'to' ? 'The ICO ' : 'The shop ';
        expect(said(kind, `${opening}x`).startsWith(subject), opening).toBe(true);
      }
  });

  it('leaves a label of a version without verbs as it was', () => {
    expect(said('gave', 'the list')).toBe('The shop to the ICO: the list');
    expect(partsOfLabel('gave', 'gave ')).toBeUndefined();
  });
});

const flow = (kind: FlowKind, wrong?: Wrong) => ({ kind, wrong, label: '' });

describe('the title of a diagram', () => {
  it.each([
    ['Whose data was taken, and from whom', [flow('gave', 'found'), flow('taken', 'alleged')]],
    ['Whose data was disclosed, and to whom', [flow('sold', 'found'), flow('disclosed', 'found')]],
    ['Whose data was disclosed, and to whom', [flow('published', 'found')]],
    ['Who gave whose data to whom', [flow('gave', 'found'), flow('gave', 'found'), flow('disclosed', 'found')]],
    ['Who sold whose data to whom', [flow('gave'), flow('sold', 'conceded')]],
    ['Who gave whose data to whom', [flow('sold', 'alleged')]],
    ['Who gave whose data to whom', [flow('sold', 'found'), flow('gave', 'found')]],
    ['Who gave whose data to whom', [flow('taken'), flow('gave')]],
    ['Who gave whose data to whom', [flow('taken', 'set-aside')]],
    ['Who gave whose data to whom', []],
    ['Who asked for what', [flow('asked'), flow('answered', 'found'), flow('told')]],
    ['Who gave whose data to whom, and who asked', [flow('gave'), flow('asked'), flow('asked'), flow('answered')]],
    ['Who gave whose data to whom', [flow('gave'), flow('asked'), flow('told'), flow('answered')]],
  ] as const)('is “%s”', (title, flows) => {
    expect(titleOfFlows(flows)).toBe(title);
  });
});

describe('the count of flows', () => {
  it('tells data from questions, answers and messages, and leaves out what was deleted', () => {
    expect(countFlows([flow('gave'), flow('taken'), flow('deleted')])).toBe('2 flows of data, 1 deletion');
    expect(countFlows([flow('gave'), flow('asked'), flow('answered'), flow('told')])).toBe(
      '1 flow of data, 2 questions and answers, 1 message',
    );
    expect(countFlows([flow('answered')])).toBe('1 answer');
    expect(countFlows([flow('asked'), flow('asked')])).toBe('2 questions');
  });

  it('counts no message that was owed and never sent among those that were', () => {
    const owed = { kind: 'told', label: 'owed notices to all of them' } as const;
    expect(countFlows([flow('gave'), owed])).toBe('1 flow of data, 1 message owed');
    expect(countFlows([flow('told'), owed, owed])).toBe('1 message, 2 messages owed');
  });
});

describe('the one length of a timeline', () => {
  const events = [{ date: '2017-03-27' }, { date: '2019-01-09' }];

  it('is counted between its two days', () => {
    const answer = { from: 'E1', to: 'E2', words: '# days from the wrong answer to the fine' };
    const { file } = madeUpCase({ events, story: { answer } });
    expect(daysToAnswer(file)).toBe(653);
    expect(sayAnswer(file)).toBe('653 days from the wrong answer to the fine');
  });

  it('is none where none is recorded', () => {
    expect(sayAnswer(madeUpCase({ events }).file)).toBeUndefined();
  });
});
