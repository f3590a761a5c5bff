import { describe, expect, it } from 'vitest';
import { faultsOf, put, spoil, withCasebook } from './casebook.ts';

/** Much more than any of these takes, and much less than they took once, in ms of the processor's own time. */
const soon = 1500;

/** An Act of so many layers, in which each of two rules became each of two rules of the next. */
function layeredAct(layers: number): string {
  const rule = (layer: number, side: string): string => {
    const became = layer === layers - 1 ? '' : `act/l${String(layer + 1)}a, act/l${String(layer + 1)}b`;
    return `  - { id: act/l${String(layer)}${side}, label: "L ${String(layer)}${side}", short: x, requires: be fair, successors: [${became}], sources: [act-text] }\n`;
  };
  const rules = Array.from({ length: layers }, (_, layer) => rule(layer, 'a') + rule(layer, 'b')).join('');
  const first =
    '  - { id: act/s-1, label: "TA, s 1", short: Fairness, requires: Be fair., successors: [act/l0a], parts: [{ phrase: fair, became: { provision: act/s-2, phrase: fair } }], sources: [act-text] }\n';
  const other = '  - { id: act/s-2, label: "TA, s 2", short: Fairness, requires: Be fair., sources: [act-text] }\n';
  return `id: act\ntitle: Toy Act\nshort: TA\nprovisions:\n${rules}${first}${other}`;
}

const finding = 'cases/toy/findings/sold.mdx';
const inText = (text: string) => (folder: string) => {
  spoil(folder, finding, 'It did.', text);
};

describe('the checker is done soon with', () => {
  it.each([
    ['tags that never end', inText('<'.repeat(100_000)), /the same mark/],
    ['tags with names that never end', inText('<a '.repeat(40_000)), /longer than 50,000/],
    ['links that never end', inText('[a]('.repeat(30_000)), /longer than 50,000/],
    [
      'law that became law in every way there is',
      (folder: string) => {
        put(folder, 'law/act.yaml', layeredAct(26));
      },
      /does not follow from this provision/,
    ],
    [
      'ids that are nearly the same and have no end',
      (folder: string) => {
        const id = 'a'.repeat(100_000);
        put(
          folder,
          'actors/shop.yaml',
          `id: ${id}\nname: shop\nkind: company\ndescription: A.\npart_of: ${id.slice(1)}b\n`,
        );
      },
      /100000 letters/,
    ],
  ] as const)('%s', (_, act, said) => {
    withCasebook((folder) => {
      act(folder);
      const begun = process.cpuUsage();
      const found = faultsOf(folder);
      const { user, system } = process.cpuUsage(begun);
      expect(found.join('\n')).toMatch(said);
      for (const fault of found) expect(fault.length).toBeLessThan(1000);
      expect((user + system) / 1000).toBeLessThan(soon);
    });
  });
});
