import { metrics } from '../src/charts/flow/measure.ts';
import type { Lane } from '../src/charts/flow/wide/lanes.ts';
import { letter, numberAt, type Numbered } from '../src/charts/flow/wide/letter.ts';
import type { Trail } from '../src/charts/flow/wide/trails.ts';
import { sayingOf, standingOf } from '../src/charts/flow/wide/words.ts';
import { quantile, runs } from './clock.ts';

/** Flows in rows of four, each with a number and two lines of words. */
const rows = (count: number): readonly Numbered[] =>
  Array.from({ length: count }, (_, i): Numbered => {
    const lane: Lane = {
      edge: {
        ...{ id: `F${String(i + 1)}`, number: i + 1, from: 'a', to: 'b', count: null, wrong: null, kind: 'gave' },
        ...{ label: 'gave names and addresses', sub: 'number not known' },
      },
      ...{ way: 'across', low: 'a', high: 'b', forward: true, drawn: 'hollow', half: 3.5, passes: [] },
    };
    const [x, y] = [(i % 4) * 300, 60 + Math.floor(i / 4) * 70];
    const trail: Trail = { way: 'level', stretches: [{ x, to: x + 280, y }] };
    const say = standingOf(lane, sayingOf(lane, 200, metrics), false, false);
    return { lane, say, trail, number: numberAt(lane, trail) };
  });

/** How long it takes to find places for the words of more and more flows: it grows with them, and not with their square. */
export const wordTimes = (): readonly string[] =>
  [500, 2000, 8000].map((count) => {
    const flows = rows(count);
    const size = { x: 0, y: 0, width: 1248, height: 60 + (count / 4) * 70 };
    const ms = quantile(
      runs(5, () => letter(flows, null, { size, bars: [], names: [] }, metrics)),
      0.5,
    );
    return (
      `words of ${String(count)} flows`.padEnd(46) +
      ` ${ms.toFixed(1).padStart(7)} ms, ${((ms * 1000) / count).toFixed(1)} µs a flow`
    );
  });
