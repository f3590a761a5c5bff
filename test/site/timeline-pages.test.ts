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

/** The picture of one frame, as it is built: its events in the order of the page, with their marks' places. */
function picture(html: string, frame: 'wide' | 'mid') {
  const [, svg = ''] = new RegExp(`<svg class="timeline ${frame}"([\\s\\S]*?)</svg>`).exec(html) ?? [];
  const marks = [
    ...svg.matchAll(
      /<a class="event (\w+)[^"]*" href="#(E\d+)"[^>]*aria-label="([^"]*)"><circle class="hit" cx="([\d.]+)"/g,
    ),
  ].map(([, shape = '', id = '', name = '', x = '']) => ({ shape, id, name, x: Number(x) }));
  const labelled = [...svg.matchAll(/class="event-label/g)].length;
  const crowded = [...svg.matchAll(/data-events="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '));
  return { svg, marks, labelled, crowded };
}

describe.each(cases)('%stimeline/', (path) => {
  const html = htmlOf(`${path}timeline/`);
  const events = told(path.split('/')[2] ?? '');

  it.each(['wide', 'mid'] as const)(
    'draws and names every event once, in order, as exact as it is known: %s',
    (frame) => {
      const { marks, labelled, crowded } = picture(html, frame);
      expect(marks.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id.split('.').at(-1)).sort());
      expect(labelled + crowded.length).toBe(events.length);
      const of = new Map(marks.map((mark) => [mark.id, mark]));
      let before = -Infinity;
      for (const event of [...events].sort((a, b) =>
        a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0,
      )) {
        const mark = of.get(event.id.split('.').at(-1) ?? '');
        const drawn = { day: ['dot', 'ring'], span: ['bar'] }[event.precision] ?? ['soft'];
        expect(drawn, event.id).toContain(mark?.shape);
        expect(mark?.name, event.id).toMatch(/^[^:]*\d{4}[^:]*, (?:exact to|known to|a span|not certain)[^:]*: ./);
        if (event.precision !== 'day') continue;
        expect(mark?.x, event.id).toBeGreaterThanOrEqual(before);
        before = mark?.x ?? before;
      }
    },
  );

  it('says every stretch that it leaves out, on every lane', () => {
    const { svg } = picture(html, 'wide');
    const breaks = [...svg.matchAll(/<g class="break">([\s\S]*?)<\/g>/g)].map(([, inner = '']) => inner);
    const lanes = [...svg.matchAll(/<g class="lane">/g)].length;
    for (const inner of breaks) {
      expect(inner).toMatch(/>\d+ (?:days|months?|years) without an event</);
      expect([...inner.matchAll(/<path/g)].length).toBe(lanes + 2);
    }
  });

  it('has the list with every event and the case’s figure leads here', () => {
    for (const { id } of events) expect(html).toContain(`id="${id.split('.').at(-1) ?? ''}"`);
    expect(htmlOf(path)).toContain(`href="${path}timeline/"`);
  });
});
