import type { CalloutInput, FlowEdgeInput, FlowNodeInput, HouseInput } from '../../src/charts/flow/stages.ts';
import type { FlowKind } from '../../src/schema/flow-kind.ts';
import type { Wrong } from '../../src/schema/standing.ts';

/** What a diagram is drawn from. */
export interface Drawing {
  readonly nodes: readonly FlowNodeInput[];
  readonly edges: readonly FlowEdgeInput[];
  readonly houses: readonly HouseInput[];
  readonly callout: CalloutInput;
}

const actor = (id: string, column: number, name: string, role = ''): FlowNodeInput => ({ id, name, role, column });

const flow = (
  number: number,
  [from, to]: readonly [from: string, to?: string],
  kind: FlowKind,
  [label, sub = '']: readonly [label: string, sub?: string],
  count: number | null = null,
  wrong: Wrong | null = null,
): FlowEdgeInput => ({
  ...{ id: `F${String(number)}`, number, from, kind, label, sub, count, wrong },
  ...(to === undefined ? {} : { to }),
});

/** A list that is sold twice over, a message, and what was deleted. */
const list: Drawing = {
  nodes: [
    actor('parents', 0, 'Parents', 'registered for advice and vouchers'),
    actor('children', 0, 'Their children', 'named by their parents'),
    actor('club', 1, 'Emma’s Diary', 'Lifecycle Marketing, the controller'),
    actor('broker', 2, 'Experian', 'Marketing Services, hosted the list'),
    actor('partners', 2, 'Partner companies', 'whom the privacy policy named'),
    actor('party', 3, 'The Labour Party', '2017 general election'),
    actor('families', 4, 'Families in 106 constituencies', 'many of them marginal'),
  ],
  edges: [
    flow(1, ['parents', 'club'], 'gave', ['gave names, addresses, dates of birth']),
    flow(2, ['children', 'club'], 'collected', ['collected: dates of birth']),
    flow(
      3,
      ['club', 'broker'],
      'sold',
      ['sold the list for the campaign', '1,065,220 records, May 2017'],
      1065220,
      'found',
    ),
    flow(4, ['broker', 'party'], 'gave', ['gave the use of it', 'loaded for the campaign'], 1065220),
    flow(5, ['party', 'families'], 'told', ['sent post about Sure Start centres']),
    flow(6, ['broker'], 'deleted', ['deleted after the election', 'June 2017, the company said']),
    flow(7, ['club', 'partners'], 'gave', ['gave contact details, as announced']),
  ],
  houses: [],
  callout: { flow: 'F3', words: 'No one had been told', under: 'ED-2, found by the ICO' },
};

/** A hub with a fan of clients, questions and answers, a complaint, and a house of two. */
const hub: Drawing = {
  nodes: [
    actor('users', 0, 'Users of a quiz app', 'paid for a survey'),
    actor('friends', 0, 'Their friends', 'never used the app'),
    actor('facebook', 1, 'Facebook', 'the platform'),
    actor('gsr', 2, 'Global Science Research', 'Aleksandr Kogan’s company'),
    actor('vendors', 2, 'Data vendors', 'brokers'),
    actor('scl', 3, 'SCL Elections', 'the brand Cambridge Analytica'),
    actor('llc', 3, 'Cambridge Analytica LLC', 'the US company'),
    actor('aiq', 4, 'AggregateIQ', 'software, Canada'),
    actor('cruz', 4, 'Cruz campaign', 'client, 2015'),
    actor('voters', 4, 'American voters', 'in its database'),
    actor('carroll', 4, 'David Carroll', 'a professor in New York'),
    actor('ico', 4, 'The ICO', 'the regulator'),
    actor('trump', 4, 'Trump campaign', 'client, 2016'),
  ],
  edges: [
    flow(
      1,
      ['users', 'gsr'],
      'collected',
      ['collected: survey answers, profiles', 'about 270,000 people'],
      270000,
      'found',
    ),
    flow(2, ['friends', 'facebook'], 'gave', ['gave profiles and likes,', 'up to 87 million people'], 87000000),
    flow(
      3,
      ['facebook', 'gsr'],
      'gave',
      ['gave the same to the app', 'by an app user’s permission'],
      87000000,
      'found',
    ),
    flow(
      4,
      ['gsr', 'scl'],
      'sold',
      ['sold profiles and predicted traits', 'about 30 million Americans'],
      30000000,
      'conceded',
    ),
    flow(5, ['vendors', 'scl'], 'sold', ['sold consumer data, voter files', 'how many people, not known']),
    flow(6, ['scl', 'aiq'], 'gave', ['gave profiles, for its Ripon tool'], null, 'found'),
    flow(7, ['scl', 'cruz'], 'gave', ['gave target lists, 2015'], null, 'alleged'),
    flow(8, ['scl', 'voters'], 'told', ['sent messages by predicted opinion']),
    flow(9, ['facebook', 'scl'], 'asked', ['asked for it to be deleted', 'December 2015']),
    flow(
      10,
      ['scl', 'facebook'],
      'answered',
      ['answered with a certificate', '2017; disputed in March 2018'],
      null,
      'alleged',
    ),
    flow(11, ['carroll', 'scl'], 'asked', ['asked what it held on him']),
    flow(
      12,
      ['scl', 'carroll'],
      'answered',
      ['answered with a spreadsheet', '27 March 2017, not complete'],
      null,
      'found',
    ),
    flow(13, ['scl', 'ico'], 'collected', ['seized: 700 terabytes', '23 March 2018, under warrant']),
    flow(
      14,
      ['llc', 'trump'],
      'gave',
      ['gave data for targeting, 2016', 'which data, no source says; denied'],
      null,
      'alleged',
    ),
    flow(15, ['carroll', 'ico'], 'told', ['complained of the answer']),
  ],
  houses: [{ label: 'The SCL group of companies', members: ['scl', 'llc'] }],
  callout: { flow: 'F12', words: 'The order to put it right was ignored: that was the crime', under: '' },
};

/** A theft along two ways, one of them long and wide. */
const pension: Drawing = {
  nodes: [
    actor('capita', 0, 'Capita', 'parent company'),
    actor('members', 0, 'Pension members, staff'),
    actor('schemes', 1, 'Pension schemes', 'controllers, 325 hit'),
    actor('cps', 2, 'Capita Pension Solutions', 'processor'),
    actor('basta', 3, 'Black Basta', 'claimed the attack'),
  ],
  edges: [
    flow(1, ['members', 'schemes'], 'gave', ['gave details of pension, pay and family']),
    flow(2, ['schemes', 'cps'], 'gave', ['gave members’ records to administer']),
    flow(
      3,
      ['capita', 'basta'],
      'taken',
      ['taken: staff and customer data', 'about 6.6 million people, 29 and 30 March 2023, in all group companies'],
      6600000,
      'conceded',
    ),
    flow(
      4,
      ['cps', 'basta'],
      'taken',
      ['taken: pension records', 'bank details, scans of identity papers'],
      null,
      'conceded',
    ),
  ],
  houses: [],
  callout: {
    flow: 'F3',
    words: 'The alarm had sounded within ten minutes, and was answered after 58 hours',
    under: '',
  },
};

/** Two takers; one flow passes the airline by. */
const airline: Drawing = {
  nodes: [
    actor('customers', 0, 'Customers', '429,612, with staff'),
    actor('ba', 1, 'British Airways', 'controller'),
    actor('swissport', 1, 'Swissport', 'cargo contractor'),
    actor('attacker', 2, 'The attacker', 'not identified'),
    actor('baways', 2, 'BAways.com', 'look-alike address'),
  ],
  edges: [
    flow(1, ['customers', 'ba'], 'gave', ['gave bookings and payments', '429,612 customers and staff'], 429612),
    flow(
      2,
      ['ba', 'attacker'],
      'taken',
      ['taken: card details, from log files', 'about 108,000 cards, from 22 June 2018'],
      null,
      'found',
    ),
    flow(
      3,
      ['customers', 'baways'],
      'taken',
      ['taken: card details of 244,000 people, as they typed them on the airline’s site'],
      244000,
      'found',
    ),
    flow(4, ['swissport', 'attacker'], 'taken', ['taken: one employee’s login, the way in'], null, 'found'),
  ],
  houses: [],
  callout: { flow: 'F3', words: 'For fifteen days the airline did not notice', under: '' },
};

/** Drawings of the shapes that cases have, each with a call-out. */
export const drawings = { list, hub, pension, airline } as const satisfies Readonly<Record<string, Drawing>>;
