import { describe, expect, it } from 'vitest';
import { longestName, nameOfDiagram } from '../../../src/model/say/diagram.ts';

const actors = [
  { id: 'shop', name: 'The shop' },
  { id: 'broker', name: 'The broker' },
];

const flows = (count: number, words: string) =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    kind: 'gave' as const,
    from: 'shop',
    to: 'broker',
    label: `gave ${words}`,
    ...(index === count - 1 ? { wrong: 'found' as const } : {}),
    volume: { count: 12_000, unit: 'people' as const, at_most: false, at_least: false, about: false },
  }));

describe('what a diagram says where it cannot be seen', () => {
  it('is every flow with how much moved, where that is short', () => {
    expect(nameOfDiagram('Flows of data in a case', flows(2, 'names'), actors)).toBe(
      'Flows of data in a case: 1, The shop gave names to the broker, 12,000 people; 2, The shop gave names to the broker, 12,000 people. The list after the picture says all.',
    );
  });

  it('leaves out first how much moved, and then flows of which nothing was wrong', () => {
    const some = nameOfDiagram('Flows', flows(14, 'names and addresses'), actors);
    expect(some).not.toContain('12,000');
    expect(some).toContain('14, The shop');
    const many = nameOfDiagram('Flows', flows(60, 'names and addresses'), actors);
    expect(many.length).toBeLessThanOrEqual(longestName);
    expect(many).toContain('60, The shop gave');
    expect(many).toMatch(/; and \d+ other flows\. The list/);
  });
});
