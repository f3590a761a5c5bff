import { drawTimeline } from '../../charts/timeline/draw.ts';
import { layoutTimeline } from '../../charts/timeline/layout.ts';
import type { TimelineLayout } from '../../charts/timeline/stages.ts';
import type { TimeWindow } from '../../charts/time/window.ts';
import type { TimelineData } from '../../charts/timeline/figure-data.ts';
import { keyOf, rove, stops } from './keyboard.client.ts';
import { chosenEvents, isDefault, type ViewState } from './view-state.client.ts';

/** Above all weights that a record can give. */
const first = 9;

/** One picture of the figure, at its own width; laid out again for a view, and only while it is shown. */
export class Drawing {
  readonly svg: SVGSVGElement;
  readonly #names: ReadonlyMap<string, string>;
  readonly #caseId: string;
  readonly #width: number;
  readonly #key: string;
  #stop = '';
  /** The view that is drawn; the build draws the default. */
  #drawn = '';

  /** @param names what each event is called where it cannot be seen */
  constructor(svg: SVGSVGElement, caseId: string, names: ReadonlyMap<string, string>) {
    this.svg = svg;
    this.#names = names;
    this.#caseId = caseId;
    this.#width = svg.viewBox.baseVal.width;
    this.#key = `${caseId}-${svg.classList.contains('wide') ? 'wide' : 'mid'}`;
    rove(stops(svg), '');
  }

  get shown(): boolean {
    return this.svg.getClientRects().length > 0;
  }

  /** Lays a view out. In a window the opened event's words go before all others', whatever its weight. */
  layout(data: TimelineData, view: ViewState, whole: TimeWindow, opened = ''): TimelineLayout {
    const events = chosenEvents(data, view).map((event) =>
      view.window && event.id === opened ? { ...event, importance: first } : event,
    );
    return layoutTimeline(events, data.lanes[view.by], data.bands, {
      width: this.#width,
      window: view.window ?? whole,
      even: view.even,
    });
  }

  /** Whether a view is drawn already: in the whole case an event that is opened or closed changes nothing of the layout. */
  has(view: ViewState, opened: string): boolean {
    const key = `${JSON.stringify(view)}${view.window ? opened : ''}`;
    const same = this.#drawn === key || (this.#drawn === '' && isDefault(view));
    this.#drawn = key;
    return same;
  }

  /** Draws a layout; the focus stays in it, on the event or crowd that had it if that is still there. */
  draw(layout: TimelineLayout): void {
    const focused = this.svg.contains(document.activeElement) ? keyOf(document.activeElement) : '';
    this.svg.setAttribute('viewBox', `0 0 ${String(layout.width)} ${String(layout.height)}`);
    this.svg.setAttribute('height', String(layout.height));
    this.svg.innerHTML = drawTimeline(layout, {
      caseId: this.#caseId,
      key: this.#key,
      name: (id) => this.#names.get(id) ?? id,
    });
    const at = rove(stops(this.svg), focused || this.#stop);
    if (focused !== '') at?.focus({ preventScroll: true });
  }

  /** Makes a stop the one that Tab leads to. */
  stopAt(stop: SVGElement): void {
    this.#stop = keyOf(stop);
    rove(stops(this.svg), this.#stop);
  }

  event(id: string): SVGElement | undefined {
    return this.svg.querySelector<SVGElement>(`a.event[data-event="${this.#caseId}.${id}"]`) ?? undefined;
  }

  /** Shows which event is opened: a ring, and a line from it down to the panel under the picture. */
  open(id: string): void {
    for (const old of this.svg.querySelectorAll('.plumb')) old.remove();
    for (const event of this.svg.querySelectorAll('a.event')) event.removeAttribute('aria-current');
    const event = this.event(id);
    if (!event) return;
    event.setAttribute('aria-current', 'true');
    const hit = event.querySelector('.hit');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    line.setAttribute('class', 'plumb');
    const [x, y] = [hit?.getAttribute('cx') ?? '0', hit?.getAttribute('cy') ?? '0'];
    const at = { x1: x, x2: x, y1: y, y2: String(this.svg.viewBox.baseVal.height) };
    for (const [name, value] of Object.entries(at)) line.setAttribute(name, value);
    this.svg.querySelector('.events')?.before(line);
    this.stopAt(event);
  }
}
