import { whenIdle } from './frame.ts';

/** Milliseconds that a slice takes at most, but for its last piece: a key pressed meanwhile waits no longer. */
export const longest = 8;

/** What work done in slices goes by; a test has its own. */
export interface Means {
  /** Calls when there is time for the next slice. */
  readonly later: (work: () => void) => void;
  /** The time in milliseconds, from whenever. */
  readonly now: () => number;
}

const ofBrowser: Means = {
  later: (work) => {
    whenIdle(work, { timeout: 100 });
  },
  now: () => performance.now(),
};

/** Work on many pieces, done a slice at a time so that the page answers in between; what is asked for anew replaces what waits. */
export class Slices<Piece> {
  readonly #work: (piece: Piece) => void;
  readonly #done: () => void;
  readonly #means: Means;
  #waiting = new Set<Piece>();
  #coming = false;
  #asked = false;

  /**
   * @param work what is done with a piece
   * @param done called once nothing waits any more, after each time that something was asked for
   */
  constructor(work: (piece: Piece) => void, done: () => void, means: Means = ofBrowser) {
    [this.#work, this.#done, this.#means] = [work, done, means];
  }

  /** Has these pieces worked on, in this order, and none that waited before. */
  ask(pieces: Iterable<Piece>): void {
    this.#waiting = new Set(pieces);
    this.#asked = true;
    this.#next();
  }

  /** Works at once on all that wait. */
  finish(): void {
    for (const piece of this.#waiting) this.#take(piece);
    this.#settle();
  }

  #take(piece: Piece): void {
    this.#waiting.delete(piece);
    this.#work(piece);
  }

  #next(): void {
    if (this.#coming) return;
    this.#coming = true;
    this.#means.later(() => {
      this.#coming = false;
      this.#slice();
    });
  }

  #slice(): void {
    const end = this.#means.now() + longest;
    for (const piece of this.#waiting) {
      this.#take(piece);
      if (this.#means.now() >= end) break;
    }
    if (this.#waiting.size > 0) this.#next();
    else this.#settle();
  }

  #settle(): void {
    if (!this.#asked) return;
    this.#asked = false;
    this.#done();
  }
}
