import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Slices } from '../../src/browser/slices.ts';

/** A browser whose idle moments come when they are called, and in which each piece takes so long. */
function madeUp(each: number) {
  const [worked, later]: [string[], (() => void)[]] = [[], []];
  let [time, done] = [0, 0];
  const slices = new Slices<string>(
    (piece) => {
      worked.push(piece);
      time += each;
    },
    () => {
      done++;
    },
    { later: (work) => later.push(work), now: () => time },
  );
  return {
    slices,
    worked,
    /** Lets an idle moment come, and says which pieces were worked on in it. */
    idle: (): readonly string[] => {
      const before = worked.length;
      later.shift()?.();
      return worked.slice(before);
    },
    waits: () => later.length,
    done: () => done,
  };
}

describe('work in slices', () => {
  it('does nothing at once, and then as many pieces as there is time for, in the order that was asked for', () => {
    const { slices, worked, idle, done } = madeUp(3);
    slices.ask(['d', 'a', 'c', 'b', 'e']);
    expect(worked).toEqual([]);
    expect(idle()).toEqual(['d', 'a', 'c']);
    expect(done()).toBe(0);
    expect(idle()).toEqual(['b', 'e']);
    expect(done()).toBe(1);
    expect(idle()).toEqual([]);
  });

  it('does one piece a slice where each takes longer than a slice may', () => {
    const { slices, idle, done } = madeUp(50);
    slices.ask(['a', 'b']);
    expect([idle(), idle(), done()]).toEqual([['a'], ['b'], 1]);
  });

  it('drops what waits for what is asked for anew, and waits for one moment only', () => {
    const { slices, worked, idle, waits, done } = madeUp(5);
    slices.ask(['a', 'b', 'c']);
    idle();
    slices.ask(['x', 'a']);
    expect(waits()).toBe(1);
    idle();
    expect(worked).toEqual(['a', 'b', 'x', 'a']);
    expect(done()).toBe(1);
  });

  it('finishes at once when it must, says so once, and leaves nothing for the moment that was to come', () => {
    const { slices, worked, idle, done } = madeUp(5);
    slices.ask(['a', 'b', 'c']);
    slices.finish();
    expect([worked, done()]).toEqual([['a', 'b', 'c'], 1]);
    expect([idle(), done()]).toEqual([[], 1]);
    slices.finish();
    expect(done()).toBe(1);
  });

  it('says that it is done where nothing was to be done', () => {
    const { slices, idle, done } = madeUp(5);
    slices.ask([]);
    idle();
    expect(done()).toBe(1);
  });

  it('works on every piece of the last asking once, however idle moments fall', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat({ max: 12 }), (pieces, each) => {
        const { slices, worked, idle, waits, done } = madeUp(each);
        slices.ask(['before', 'and before']);
        slices.ask(pieces);
        while (waits() > 0) idle();
        expect(worked).toEqual(pieces);
        expect(done()).toBe(1);
      }),
    );
  });
});
