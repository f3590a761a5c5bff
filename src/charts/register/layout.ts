import { scaleLog } from 'd3';
import { around, type Box } from '../geometry/box.ts';
import { markOf } from '../time/marks.ts';
import { timeAxis, xOf } from '../time/scale.ts';
import { yearsOf } from '../time/years.ts';
import { firstFree, roomOf, scatter } from './place.ts';
import type {
  Extent,
  PanelInput,
  PenaltyInput,
  PlacedPanel,
  PlacedPenalty,
  PlacedWords,
  RegisterFrame,
  RegisterLayout,
} from './stages.ts';
import { dayNumber, yearOf } from '../../schema/day.ts';

const [head, gap, foot, right] = [30, 22, 30, 14];

const sayTick = (gbp: number): string =>
  gbp >= 1_000_000 ? `£${String(gbp / 1_000_000)}m` : gbp >= 1000 ? `£${String(gbp / 1000)}k` : `£${String(gbp)}`;

/**
 * Sets penalties in one panel a law, one under the other on the same years: the sum upwards on a logarithmic scale,
 * time to the right. Marks that would hide each other move sideways; a date known no closer than its month or its year is a bar over
 * all days that it can be. Names stand where there is room and are left out where there is none: the table has them all.
 */
export function layoutRegister(
  penalties: readonly PenaltyInput[],
  panels: readonly PanelInput[],
  frame: RegisterFrame,
): RegisterLayout {
  const days = penalties.flatMap(({ earliest, latest }) => [earliest, latest]);
  const years = [...days, ...panels.flatMap(({ maxima }) => maxima.map(({ from }) => from))].map((day) =>
    Number(yearOf(day)),
  );
  const [first, last] = [Math.min(...years, 2030), Math.max(...years, 2000) + 1];
  const window = { from: dayNumber(`${String(first)}-01-01`), to: dayNumber(`${String(last)}-01-01`) };
  const end = frame.width - right;
  const axis = timeAxis([], frame.left, end, { window, even: true });
  const x = (day: string): number => xOf(axis, dayNumber(day));
  const sums = [
    ...penalties.map(({ amount }) => amount),
    ...panels.flatMap(({ maxima }) => maxima.map(({ gbp }) => gbp)),
  ];
  const [least, most] = [Math.min(...sums, 1000), Math.max(...sums, 1_000_000)];
  const log = scaleLog()
    .domain([least / 1.25, most * 1.35])
    .range([frame.plot, 0]);
  const powers = Array.from({ length: 12 }, (_, i) => 10 ** i).filter((p) => p >= least && p <= most);

  const marks: PlacedPenalty[] = [];
  const names: (PlacedWords & { id: string })[] = [];
  const placed = panels.map((panel, index): PlacedPanel => {
    const top = head + index * (frame.plot + head + gap);
    const y = (gbp: number): number => top + log(gbp);
    const room: Box = { x: frame.left, y: top, width: end - frame.left, height: frame.plot };
    const own = penalties
      .filter((each) => each.panel === panel.key)
      .map((each) => {
        const days = { from: dayNumber(each.earliest), to: dayNumber(each.latest) };
        const mark = markOf({ ...each, wrong: false, alleged: false }, days, axis, frame.left, end);
        const long = xOf(axis, days.to + 1) - xOf(axis, days.from) > 2 * frame.r;
        const extent: Extent = mark.shape === 'dot' ? 'dot' : long ? 'bar' : 'short';
        return { ...each, x: mark.x, x1: mark.x1, x2: mark.x2, y: y(each.amount), extent };
      })
      .sort((a, b) => b.amount - a.amount || a.x - b.x || (a.id < b.id ? -1 : 1));
    const within: Box = {
      x: room.x + frame.r,
      y: room.y + frame.r,
      width: room.width - 2 * frame.r,
      height: room.height - 2 * frame.r,
    };
    const dots = scatter(
      own.filter(({ extent }) => extent !== 'bar'),
      within,
      2 * frame.r + 0.5,
    );
    // Bars keep their length and share no line: each moves up or down until it has one.
    const bars: (typeof dots)[number][] = [];
    for (const bar of own.filter(({ extent }) => extent === 'bar')) {
      const clear = (dy: number): boolean =>
        bar.y + dy >= within.y &&
        bar.y + dy <= within.y + within.height &&
        bars.every((b) => Math.abs(b.y - bar.y - dy) >= frame.r + 1.5 || b.x2 < bar.x1 || bar.x2 < b.x1);
      const steps = Array.from({ length: Math.ceil(2 * frame.plot) }, (_, i) => (i % 2 === 0 ? -i / 2 : (i + 1) / 2));
      const dy = steps.find(clear) ?? 0;
      bars.push({ ...bar, y: bar.y + dy, moved: { x: 0, y: dy } });
    }
    const all = [...bars, ...dots];
    for (const { id, panel: key, status, extent, x: at, y: up, x1, x2, moved } of all) {
      const ends = extent === 'bar' ? { x1, x2 } : { x1: at - frame.r, x2: at + frame.r };
      marks.push({ id, panel: key, status, extent, x: at, y: up, ...ends, moved });
    }
    const lines = panel.maxima.map(({ from, to, gbp, soft }) => ({
      x1: x(from),
      x2: x(to),
      y: y(gbp),
      soft,
    }));
    const taken: Box[] = [
      ...dots.map((dot) => around(dot.x, dot.y, frame.r + 1)),
      ...bars.map((bar) => ({ x: bar.x1, y: bar.y - 3, width: bar.x2 - bar.x1, height: 6 })),
      ...lines.map((line) => ({ x: line.x1, y: line.y - 1, width: line.x2 - line.x1, height: 2 })),
    ];
    const beside = lines.flatMap((line) => {
      const places = (from: number, count: number, by: number, anchor: 'start' | 'end') =>
        Array.from({ length: Math.max(0, Math.ceil(count)) }, (_, i) => from + i * by).flatMap((at) => [
          { x: at, y: line.y - 6, anchor },
          { x: at, y: line.y + frame.size + 4, anchor },
        ]);
      return [
        ...places(line.x1, (end - line.x1) / 12, 12, 'start'),
        ...places(line.x1 - 8, (line.x1 - frame.left) / 12, -12, 'end'),
      ];
    });
    const [maximum] = panel.maximum.flatMap((words) => firstFree(words, beside, frame.size, 500, room, taken) ?? []);
    if (maximum) taken.push(roomOf(maximum, frame.size));
    for (const mark of all) {
      const name = own.find(({ id }) => id === mark.id)?.name;
      if (name === undefined) continue;
      const off = frame.r + 5;
      const middle = mark.y + frame.size * 0.36;
      const words = firstFree(
        name,
        [
          { x: mark.x + off, y: middle, anchor: 'start' },
          { x: mark.x - off, y: middle, anchor: 'end' },
          { x: mark.x, y: mark.y - off - 1, anchor: 'middle' },
          { x: mark.x, y: mark.y + off + frame.size, anchor: 'middle' },
          { x: mark.x + frame.r, y: mark.y - off, anchor: 'start' },
          { x: mark.x - frame.r, y: mark.y - off, anchor: 'end' },
          { x: mark.x + frame.r, y: mark.y + off + frame.size - 2, anchor: 'start' },
          { x: mark.x - frame.r, y: mark.y + off + frame.size - 2, anchor: 'end' },
        ],
        frame.size,
        600,
        room,
        taken,
      );
      if (!words) continue;
      taken.push(roomOf(words, frame.size));
      names.push({ ...words, id: mark.id });
    }
    return {
      key: panel.key,
      title: panel.title,
      titleY: top - 10,
      top,
      bottom: top + frame.plot,
      amounts: powers.map((p) => ({ y: y(p), text: sayTick(p) })),
      lines,
      risers: lines.slice(1).flatMap((line, i) => {
        const before = lines[i];
        return before && before.y !== line.y ? [{ x: line.x1, y1: before.y, y2: line.y }] : [];
      }),
      ...(maximum ? { maximum } : {}),
    };
  });
  return {
    width: frame.width,
    height: panels.length * (frame.plot + head + gap) - gap + foot,
    left: frame.left,
    right: end,
    panels: placed,
    marks,
    names,
    years: yearsOf(axis, end + right),
  };
}
