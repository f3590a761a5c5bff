/** Something with a height that would stand at a place. */
export interface Pooled {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Places things under one another in the order given, none over another and none above `top`, so that the squares of
 * the ways by which they are moved are least: neighbours that would touch are pooled about their mean.
 *
 * @returns the place of each
 */
export function pool(things: readonly Pooled[], top: number): readonly number[] {
  let before = 0;
  const blocks: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  for (const { wanted, height } of things) {
    offsets.push(before);
    blocks.push({ sum: wanted - before, count: 1 });
    before += height;
    for (
      let [last, under] = [blocks.at(-1), blocks.at(-2)];
      last && under && under.sum / under.count > last.sum / last.count;
      [last, under] = [blocks.at(-1), blocks.at(-2)]
    ) {
      blocks.splice(-2, 2, { sum: last.sum + under.sum, count: last.count + under.count });
    }
  }
  const shifts = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(Math.max(top, sum / count)));
  return offsets.map((offset, index) => offset + (shifts[index] ?? 0));
}
