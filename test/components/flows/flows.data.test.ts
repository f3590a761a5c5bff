import { describe, expect, it } from 'vitest';
import { glances, lostByCompanies, pairsOf } from '../../../src/components/flows/flows.data.ts';
import { flowsAcross } from '../../../src/model/case/flow-ends.ts';
import { sayFlows } from '../../../src/model/say/volume.ts';
import { twoCases as book } from '../../made-up/two-cases.ts';

describe('from whom to whom', () => {
  const pairs = pairsOf(book, flowsAcross(book));

  it('has each flow in one pair, the largest pair first', () => {
    expect(pairs.flatMap(({ flows }) => flows)).toHaveLength(flowsAcross(book).length);
    expect(pairs[0]?.id).toBe('people-companies');
    expect(pairs.map(({ id }) => id)).toContain('companies-thieves');
  });

  it('says at a glance where most goes and what thieves took', () => {
    expect(glances(pairs).map(({ what, rest }) => what + rest)).toEqual([
      'From people to companies is where most flows go: 2 flows.',
      'To thieves went 1 flow, all called wrong.',
    ]);
  });

  it('says to whom companies lose data, and that other companies are left out where more goes to them', () => {
    expect(lostByCompanies(pairs)).toBe('From companies data goes most often to brokers: 1 flow.');
    const [first] = pairs;
    if (first === undefined) throw new Error('no pair');
    const among = { ...first, id: 'companies-companies', from: 'companies', to: 'companies' } as const;
    expect(lostByCompanies([among, ...pairs])).toBe(
      'From companies data goes most often, other companies apart, to brokers: 1 flow.',
    );
  });

  it('counts as wrong what is found, admitted or alleged, and not what was set aside', () => {
    expect(sayFlows([{ wrong: 'found' }, { wrong: 'alleged' }, { wrong: 'set-aside' }, { wrong: undefined }])).toBe(
      '4 flows, 2 called wrong',
    );
  });
});
