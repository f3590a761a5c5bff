import { isShown } from '../../browser/dom.ts';

const air = 24;

/**
 * Brings a flow that was stepped to, or that the address asks for, into view, above the bar of steps, and what is said
 * of it with it where both fit the window: an enlarged drawing is asked to move, else the page scrolls, and no further
 * than it must.
 */
export function bringIntoView(figure: Element, flow: string): void {
  const edge = [...figure.querySelectorAll<SVGGElement>(`svg.flow g.edge[data-flow$=".${flow}"]`)].find(isShown);
  const svg = edge?.ownerSVGElement;
  if (!edge || !svg) return;
  if (svg.classList.contains('enlarged')) {
    const { x, y, width, height } = edge.getBBox();
    svg.dispatchEvent(new CustomEvent('go-to', { detail: [x + width / 2, y + height / 2] }));
  }
  const { top, bottom } = edge.getBoundingClientRect();
  const foot = figure.querySelector('.step-bar')?.getBoundingClientRect();
  const room = { top: air, bottom: Math.min(innerHeight, foot?.top ?? innerHeight) - air };
  const forFlow =
    top < room.top || bottom - top > room.bottom - room.top ? top - room.top : Math.max(0, bottom - room.bottom);
  // The pane may keep more room than what is said takes.
  const said = [...figure.querySelectorAll('.step-say > * > :last-child')].map(
    (part) => part.getBoundingClientRect().bottom,
  );
  const forCaption = Math.max(...said) + air - innerHeight;
  const by = forCaption > top - room.top ? forFlow : Math.max(forFlow, forCaption);
  if (by === 0) return;
  // A long way, as when a page is opened at a step, is not travelled.
  const quiet = Math.abs(by) > innerHeight || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: by, behavior: quiet ? 'instant' : 'smooth' });
}
