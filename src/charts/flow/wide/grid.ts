import { type Box, overlaps } from '../../geometry/box.ts';

/** What words keep off, and whose it is. */
export interface Obstacle {
  readonly box: Box;
  /** The flow whose line it is; its own words may stand on it. */
  readonly flow?: string;
}

const cell = 64;

/** Obstacles by the squares that they touch, so that asking what is near costs the same in any drawing. */
export class Grid {
  readonly #cells = new Map<number, Obstacle[]>();

  add(obstacle: Obstacle): void {
    for (const key of this.#keys(obstacle.box)) {
      const list = this.#cells.get(key);
      if (list) list.push(obstacle);
      else this.#cells.set(key, [obstacle]);
    }
  }

  /** Whether a box is clear of every obstacle but the line of its own flow, or of all but lines. */
  isFree(box: Box, flow?: string, overLines = false): boolean {
    for (const key of this.#keys(box))
      for (const obstacle of this.#cells.get(key) ?? [])
        if ((obstacle.flow === undefined || (obstacle.flow !== flow && !overLines)) && overlaps(box, obstacle.box))
          return false;
    return true;
  }

  *#keys({ x, y, width, height }: Box): Generator<number> {
    for (let i = Math.floor(x / cell); i <= Math.floor((x + width) / cell); i++)
      for (let j = Math.floor(y / cell); j <= Math.floor((y + height) / cell); j++) yield i * 65_536 + j;
  }
}
