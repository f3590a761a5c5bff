/** How far above the panel the mark of the opened event stands at least, and how far under the top of the window. */
const [above, under] = [80, 64];

/** Scrolls, no further than it must, until an opened mark is seen above the panel that is docked at the foot of the window. */
export function showAbove(panel: HTMLElement, mark: Element | null | undefined): void {
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const foot = Math.min(innerHeight, innerHeight - Math.min(panel.offsetHeight, innerHeight / 2)) - above;
  const by = bottom > foot ? bottom - foot : top < under ? top - under : 0;
  if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
}
