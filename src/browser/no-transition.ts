import { selection } from 'd3';

/**
 * Stands in for `d3-transition` in what the browser gets: zooming and brushing here change at once, so the package
 * that would animate them, a third of all they weigh, stays away. Only what they call is here.
 */
export function interrupt(): void {
  // Nothing is ever under way.
}

Object.assign(selection.prototype, {
  interrupt(this: unknown): unknown {
    return this;
  },
});
