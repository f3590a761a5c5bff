import { describe, expect, it } from 'vitest';
import { drawSample, type FlowSample, sampleSize } from '../../../src/charts/flow/sample.ts';

const all: readonly FlowSample[] = ['ribbon', 'hollow', 'arrow', 'owed', 'taken', 'disclosed', 'deleted', 'struck'];

describe('an example in the key of a diagram', () => {
  it.each(all)('is drawn with the marks of the diagram, within its room: %s', (sample) => {
    const drawn = drawSample(sample);
    expect(drawn).toMatch(/class="(area|thin|badge)"/);
    for (const [, path = ''] of drawn.matchAll(/ d="([^"]*)"/g))
      for (const [, x] of path.matchAll(/[MLH](-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(sampleSize.width);
      }
  });

  it('are all unlike', () => {
    expect(new Set(all.map((sample) => drawSample(sample))).size).toBe(all.length);
  });

  it('says its standing to the style sheet', () => {
    expect(drawSample('ribbon', 'found')).toContain('data-wrong="found"');
    expect(drawSample('ribbon')).not.toContain('data-wrong');
  });
});
