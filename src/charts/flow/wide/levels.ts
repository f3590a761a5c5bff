/** The first variable of every system: the upper edge of the drawing. */
export const top = 0;

/**
 * Heights under demands of the form b − a ≥ c: each as small as may be, which is the longest path from the top. What
 * is asked for later is kept only if it can be met; what cannot be met leaves everything as it was.
 */
export class Levels {
  readonly #at: number[] = [0];
  /** By variable, in pairs: who lies under it, and by how much. */
  readonly #under: number[][] = [[]];
  readonly #queued: boolean[] = [];
  #lowest = 0;

  /** A new variable, somewhere under the top. */
  add(): number {
    this.#at.push(0);
    this.#under.push([]);
    return this.#at.length - 1;
  }

  at(variable: number): number {
    return this.#at[variable] ?? 0;
  }

  /** The height of the lowest variable. */
  get lowest(): number {
    return this.#lowest;
  }

  /** A demand that can always be met, since all such run one way; made from the top down they cost least. */
  demand(high: number, low: number, by: number): void {
    this.#under[high]?.push(low, by);
    this.#sink([high], Infinity);
  }

  /**
   * Asks that one variable lie so far under another, and says whether it can.
   *
   * @param most how far down any variable may come for its sake, in pixels
   */
  ask(high: number, low: number, by: number, most: number): boolean {
    this.#under[high]?.push(low, by);
    if (this.#try([high], most)) return true;
    this.#under[high]?.splice(-2);
    return false;
  }

  /** Asks that variables lie level, and says whether they can. */
  align(variables: readonly number[], most: number): boolean {
    const pairs = variables.slice(1).map((each, i) => [variables[i] ?? top, each] as const);
    for (const [a, b] of pairs) {
      this.#under[a]?.push(b, 0);
      this.#under[b]?.push(a, 0);
    }
    const level = Math.max(...variables.map((each) => this.at(each)));
    // One that is pushed beyond the lowest of them is pushed by another: they can never be level.
    if (this.#try(variables, most, { of: new Set(variables), level })) return true;
    for (const [a, b] of [...pairs].reverse()) {
      this.#under[b]?.splice(-2);
      this.#under[a]?.splice(-2);
    }
    return false;
  }

  #try(from: readonly number[], most: number, held?: Held): boolean {
    const before = new Map<number, number>();
    const lowest = this.#lowest;
    if (this.#sink(from, most, before, held)) return true;
    for (const [variable, y] of before) this.#at[variable] = y;
    this.#lowest = lowest;
    return false;
  }

  /** Pushes down what stands too high under some variables. A circle of demands ends where it would push past `most`. */
  #sink(from: readonly number[], most: number, before?: Map<number, number>, held?: Held): boolean {
    const queue = [...from];
    for (const each of queue) this.#queued[each] = true;
    const met = this.#run(queue, most, before, held);
    for (const each of queue) this.#queued[each] = false;
    return met;
  }

  #run(queue: number[], most: number, before?: Map<number, number>, held?: Held): boolean {
    for (let i = 0; i < queue.length; i++) {
      const high = queue[i] ?? 0;
      this.#queued[high] = false;
      const under = this.#under[high] ?? [];
      for (let j = 0; j < under.length; j += 2) {
        const low = under[j] ?? 0;
        const [y, was] = [this.at(high) + (under[j + 1] ?? 0), this.at(low)];
        if (y <= was + 1e-6) continue;
        if (y > most + 1e-6 || low === top || (held && y > held.level + 1e-6 && held.of.has(low))) return false;
        if (before && !before.has(low)) before.set(low, was);
        this.#at[low] = y;
        if (y > this.#lowest) this.#lowest = y;
        if (this.#queued[low] === true) continue;
        queue.push(low);
        this.#queued[low] = true;
      }
    }
    return true;
  }
}

/** Variables that are to lie level, and the height at which they have to. */
interface Held {
  readonly of: ReadonlySet<number>;
  readonly level: number;
}
