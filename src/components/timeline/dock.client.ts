/** How far under the top of the window the mark of the opened event stands at least. */
const under = 64;

/**
 * Scrolls, no further than it must, until an opened mark is seen above the panel that is docked at the foot of the window.
 *
 * @param above by how many pixels at least
 */
export function showAbove(panel: HTMLElement, mark: Element | null | undefined, above = 80): void {
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const foot = Math.min(innerHeight, innerHeight - Math.min(panel.offsetHeight, innerHeight / 2)) - above;
  const by = bottom > foot ? bottom - foot : top < under ? top - under : 0;
  if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
}
