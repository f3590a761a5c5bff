import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChange } from '../../../src/browser/address.ts';
import type { TimelineData } from '../../../src/charts/timeline/figure-data.ts';
import {
  chosenEvents,
  isDefault,
  isStory,
  readView,
  viewParams,
} from '../../../src/components/timeline/view-state.client.ts';
import { dayNumber } from '../../../src/schema/day.ts';

const event = (id: string, day: string, lane: string, actors: readonly string[]): TimelineData['events'][number] => ({
  id,
  lane,
  kind: lane,
  earliest: day,
  latest: day,
  precision: 'day',
  dateLabel: day,
  title: id,
  name: id,
  importance: 1,
  wrong: false,
  alleged: false,
  byActor: actors[0] ?? 'others',
  actors,
});

const data: TimelineData = {
  events: [
    event('E1', '2016-01-01', 'conduct', ['a', 'b']),
    event('E2', '2018-01-01', 'court', ['b']),
    event('E3', '2019-12-31', 'court', []),
  ],
  kinds: [
    { id: 'conduct', label: 'Conduct' },
    { id: 'court', label: 'Courts' },
  ],
  lanes: {
    kind: [
      { id: 'conduct', label: 'What was done' },
      { id: 'court', label: 'Courts' },
    ],
    actor: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'others', label: 'Others' },
    ],
  },
  bands: [],
};
const whole = { from: dayNumber('2015-12-20'), to: dayNumber('2020-01-12') };
const page = new URL('https://casebook.example/');
const read = (query: string) => readView(new URL(`?${query}`, page), data, whole);
const written = (query: string): string => withChange(page, { params: viewParams(read(query), whole) }).search.slice(1);

describe('the view of a timeline in its address', () => {
  it('is read and written back the same', () => {
    for (const query of ['', 'from=2017-01-01&to=2018-12-31', 'kind=court', 'actor=b', 'by=actor', 'scale=even'])
      expect(written(query)).toBe(query);
  });

  it('asks for a true scale as all timelines do, and knows the word that it once had for it', () => {
    expect(written('scale=true')).toBe('scale=even');
    expect(isDefault(read('scale=true'))).toBe(false);
    expect(read('scale=false').even).toBe(false);
  });

  it('is the default where an address makes no sense, for any text', () => {
    for (const query of [
      'from=2019-01-01&to=2017-01-01',
      'from=1990-01-01&to=1991-01-01',
      'kind=x&actor=y&by=z&scale=1',
    ])
      expect(isDefault(read(query))).toBe(true);
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const { window } = read(new URLSearchParams({ from, to, kind: from, actor: to }).toString());
        expect(window === undefined || window.from < window.to).toBe(true);
      }),
    );
  });

  it('is the window of the story, where there is one, and all where the address asks for all', () => {
    const story = { from: dayNumber('2017-01-01'), to: dayNumber('2018-07-01') };
    const told = { ...data, story };
    const ask = (query: string) => readView(new URL(`?${query}`, page), told, whole);
    expect([ask('').window, isStory(told, ask('')), isStory(data, read(''))]).toEqual([undefined, true, false]);
    expect([ask('window=all').window, isStory(told, ask('window=all'))]).toEqual([whole, false]);
    expect(viewParams(ask('window=all'), whole)).toMatchObject({ window: 'all', from: '', to: '' });
    expect(read('window=all').window).toBeUndefined();
  });

  it('says one end when only one differs', () => {
    expect(written('from=2017-01-01')).toBe('from=2017-01-01');
    expect(written('to=2018-12-31')).toBe('to=2018-12-31');
  });

  it('leaves the events of a kind and of an actor, in the lanes it asks for', () => {
    const ids = (query: string): string[] => chosenEvents(data, read(query)).map(({ id, lane }) => `${id} ${lane}`);
    expect(ids('')).toEqual(['E1 conduct', 'E2 court', 'E3 court']);
    expect(ids('kind=court')).toEqual(['E2 court', 'E3 court']);
    expect(ids('actor=b&by=actor')).toEqual(['E1 a', 'E2 b']);
    expect(ids('by=actor')).toEqual(['E1 a', 'E2 b', 'E3 others']);
  });
});
