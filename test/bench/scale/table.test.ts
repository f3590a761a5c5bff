import { expect, it } from 'vitest';
import { cpuOf } from '../../../bench/scale/measure.ts';
import { asMarkdown } from '../../../bench/scale/starlight.ts';
import { tableOf } from '../../../bench/scale/table.ts';

it('sets builds below each other, with the growth of a page’s cost beside the first', () => {
  const [head = '', first = '', second = ''] = tableOf([
    { name: 'one', pages: 100, seconds: 50, cpu: 20, peak: 1_048_576 * 300, bytes: 1024 * 500 },
    { name: 'three', pages: 300, seconds: 300, cpu: 90, peak: undefined, bytes: 1024 * 1500 },
  ]);
  expect(head.split(/ {2,}/)).toHaveLength(9);
  expect(first.split(/ {2,}/)).toEqual(['one', '100', '50', '2.0', '20', '200.0', '1.00 times', '300', '5.0']);
  expect(second.split(/ {2,}/)).toEqual([
    'three',
    '300',
    '300',
    '1.0',
    '90',
    '300.0',
    '1.50 times',
    'not known',
    '5.0',
  ]);
});

it('reads the processor’s seconds of what a shell started, and not the shell’s own', () => {
  expect(cpuOf('0m0.010000s 0m0.020000s\n2m5.500000s 0m4.250000s\n')).toBeCloseTo(129.75);
});

it('takes the text of a page and leaves its pictures and scripts', () => {
  const text = asMarkdown(
    '<!doctype html><title>A case</title><nav><p>Menu</p></nav><main><h1>A *case*</h1><svg><text>drawn</text></svg><p>It was <b>fined</b>.</p><script>run()</script></main>',
  );
  expect(text).toBe('---\ntitle: "A case"\n---\n\nA \\*case\\*\n\nIt was fined.\n');
});
