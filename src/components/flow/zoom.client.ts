import { closest, isCommand, isShown } from '../../browser/dom.ts';
import { isForDrawing } from '../../browser/gestures.ts';
import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3';

const most = 8;
const shift = 60;

/** The zoom of one drawing: where it is, and how it is told to go elsewhere. */
interface Zoomed {
  readonly svg: SVGSVGElement;
  readonly go: (what: string) => boolean;
}

/** Makes one drawing zoom and pan within its own frame; `say` is told whenever it has moved. */
function zoomed(svg: SVGSVGElement, say: (at: ZoomTransform) => void): Zoomed {
  const { width, height } = svg.viewBox.baseVal;
  const frame: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  let at: ZoomTransform = zoomIdentity;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, most])
    .clickDistance(4)
    .filter((event: Event) => isForDrawing(event, at.k > 1))
    .extent(frame)
    // A drawing that is all in view has no other place to go.
    .translateExtent(frame)
    .on('zoom', (event: { readonly transform: ZoomTransform }) => {
      at = event.transform;
      svg.querySelector('.whole')?.setAttribute('transform', at.toString());
      svg.classList.toggle('enlarged', at.k > 1);
      say(at);
    });
  const on = select(svg);
  on.call(behaviour);
  svg.addEventListener('go-to', (event) => {
    const { detail } = event as CustomEvent<[x: number, y: number]>;
    behaviour.translateTo(on, ...detail);
  });
  const go = (what: string): boolean => {
    if (what === 'in') behaviour.scaleBy(on, 1.5);
    else if (what === 'out') behaviour.scaleBy(on, 1 / 1.5);
    else if (what === 'reset') behaviour.transform(on, zoomIdentity);
    else {
      const [x = 0, y = 0] = { left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1] }[what] ?? [];
      if (at.k === 1) return false;
      behaviour.translateBy(on, (x * shift) / at.k, (y * shift) / at.k);
    }
    return true;
  };
  return { svg, go };
}

/** Under this share of the size that it was made for, a drawing is offered to be enlarged. */
const shrunk = 0.97;

/**
 * Zooms and pans the drawings of a figure: by buttons, keys, wheel and fingers; the page's own scrolling is never taken.
 * The buttons are there where the drawing is smaller than it was made, or is enlarged.
 */
function zoomable(figure: HTMLElement, bar: HTMLElement): void {
  const reset = bar.querySelector<HTMLButtonElement>('[data-zoom="reset"]');
  let enlarged = false;
  const offer = (): void => {
    const svg = drawings.map((each) => each.svg).find(isShown);
    bar.hidden = !enlarged && (!svg || svg.clientWidth >= shrunk * svg.viewBox.baseVal.width);
    if (reset) reset.hidden = !enlarged;
  };
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.flow')].map((svg) =>
    zoomed(svg, ({ k }) => {
      enlarged = k > 1;
      offer();
    }),
  );
  if (drawings.length === 0) return;
  figure.classList.add('zooms');
  const go = (what: string): boolean => drawings.find(({ svg }) => isShown(svg))?.go(what) ?? false;
  const keys: Readonly<Record<string, string>> = {
    ...{ '+': 'in', '=': 'in', '-': 'out', '0': 'reset' },
    ...{ ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' },
  };
  new ResizeObserver(offer).observe(figure);
  bar.addEventListener('click', (event) => {
    const what = closest(event, '[data-zoom]')?.dataset['zoom'];
    if (what !== undefined) go(what);
  });
  for (const room of figure.querySelectorAll<HTMLElement>('.drawing')) {
    room.tabIndex = 0;
    room.addEventListener('keydown', (event) => {
      const what = keys[event.key];
      if (what === undefined || isCommand(event)) return;
      if (go(what)) event.preventDefault();
    });
  }
}

for (const bar of document.querySelectorAll<HTMLElement>('.zoom-bar')) {
  const figure = bar.closest('figure');
  if (figure) zoomable(figure, bar);
}
