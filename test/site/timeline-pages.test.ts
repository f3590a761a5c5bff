import { exactness } from '../../src/model/say/date.ts';
import { describe, expect, it } from 'vitest';
import { data, htmlOf } from './site.ts';

interface Told {
  readonly id: string;
  readonly case: string;
  readonly precision: string;
  readonly earliest: string;
}

const cases = data('cases').map(({ url }) => new URL(String(url)).pathname);
const told = (id: string): Told[] => (data('events') as unknown as Told[]).filter((event) => event.case === id);

/** The picture of one frame, as it is built: its events in the order of the page, with their marks' places in time. */
function picture(html: string, frame: 'wide' | 'mid' | 'tall') {
  const [, svg = ''] = new RegExp(`<svg class="timeline ${frame}"([\\s\\S]*?)</svg>`).exec(html) ?? [];
  const marks = [
    ...svg.matchAll(
      /<a class="event (\w+)[^"]*" href="#(E\d+)"[^>]*aria-label="([^"]*)"><circle class="hit" cx="([\d.]+)" cy="([\d.]+)"/g,
    ),
  ].map(([, shape = '', id = '', name = '', x = '', y = '']) => ({
    ...{ shape, id, name },
    at: Number(frame === 'tall' ? y : x),
  }));
  const labelled = [...svg.matchAll(/class="event-label/g)].length;
  const crowded = [...svg.matchAll(/data-events="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '));
  return { svg, marks, labelled, crowded };
}

/** How many events a page says lie outside the window of its picture. */
const folded = (html: string): number =>
  [...html.matchAll(/data-window="all">\s*(\d+) events? (?:before|after)/g)].reduce((sum, [, n]) => sum + Number(n), 0);

describe.each(cases)('%stimeline/', (path) => {
  const html = htmlOf(`${path}timeline/`);
  const events = told(path.split('/')[2] ?? '');

  it.each(['wide', 'mid', 'tall'] as const)(
    'draws and names every event of its window once, in order, as exact as it is known, and counts the rest: %s',
    (frame) => {
      const { marks, labelled, crowded } = picture(html, frame);
      expect(marks.length).toBeGreaterThan(2);
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
      expect(marks.length + folded(html)).toBe(events.length);
      if (frame !== 'tall') expect(labelled + crowded.length).toBe(marks.length);
      const of = new Map(marks.map((mark) => [mark.id, mark]));
      let before = -Infinity;
      for (const event of [...events].sort((a, b) =>
        a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0,
      )) {
        const mark = of.get(event.id.split('.').at(-1) ?? '');
        if (!mark) continue;
        const drawn = { day: ['dot', 'ring'], span: ['bar'] }[event.precision] ?? ['soft'];
        expect(drawn, event.id).toContain(mark.shape);
        expect(mark.name, event.id).toMatch(
          new RegExp(`^[^:]*\\d{4}[^:]*, (?:${Object.values(exactness).join('|')})[^:]*: .`),
        );
        if (event.precision !== 'day') continue;
        expect(mark.at, event.id).toBeGreaterThanOrEqual(before);
        before = mark.at;
      }
    },
  );

  it('says its length over the line that it is of', () => {
    const { svg } = picture(html, 'wide');
    expect(svg).toMatch(/<g class="answer"><path d="[^"]+"\/><text[^>]*>[\d,]+ days /);
  });

  it('has the list with every event and the case’s figure leads here', () => {
    for (const { id } of events) expect(html).toContain(`id="${id.split('.').at(-1) ?? ''}"`);
    expect(htmlOf(path)).toContain(`href="${path}timeline/"`);
  });
});
