import { drawTimeline } from '../../charts/timeline/draw.ts';
import { layoutTimeline } from '../../charts/timeline/layout.ts';
import type { TimelineLayout } from '../../charts/timeline/stages.ts';
import { drawUpright } from '../../charts/timeline/draw-upright.ts';
import { layoutUpright, type UprightLayout } from '../../charts/timeline/upright.ts';
import type { TimeWindow } from '../../charts/time/window.ts';
import type { TimelineData } from '../../charts/timeline/figure-data.ts';
import { keyOf, rove, stops } from './keyboard.client.ts';
import { chosenEvents, isDefault, isStory, type ViewState } from './view-state.client.ts';

/** Above all weights that a record can give. */
const first = 9;

/** One picture of the figure, at its own width; laid out again for a view, and only while it is shown. */
export class Drawing {
  readonly svg: SVGSVGElement;
  readonly #names: ReadonlyMap<string, string>;
  readonly #caseId: string;
  readonly #width: number;
  readonly #key: string;
  /** Whether time goes from top to bottom. */
  readonly upright: boolean;
  #stop = '';
  /** The view that is drawn; the build draws the default. */
  #drawn = '';

  /** @param names what each event is called where it cannot be seen */
  constructor(svg: SVGSVGElement, caseId: string, names: ReadonlyMap<string, string>) {
    this.svg = svg;
    this.#names = names;
    this.#caseId = caseId;
    this.#width = svg.viewBox.baseVal.width;
    this.upright = svg.classList.contains('tall');
    this.#key = `${caseId}-${this.upright ? 'tall' : svg.classList.contains('wide') ? 'wide' : 'mid'}`;
    rove(stops(svg), '');
  }

  get shown(): boolean {
    return this.svg.getClientRects().length > 0;
  }

  /** Lays a view out. In a window the opened event's words go before all others', whatever its weight. */
  layout(data: TimelineData, view: ViewState, whole: TimeWindow, opened = ''): TimelineLayout {
    const events = this.#events(data, view, opened);
    return layoutTimeline(events, data.lanes[view.by], data.bands, {
      width: this.#width,
      window: view.window ?? data.story ?? whole,
      even: view.even,
      story: isStory(data, view),
      answer: isStory(data, view) ? data.answer : undefined,
    });
  }

  /** The same from top to bottom. */
  layoutUpright(data: TimelineData, view: ViewState, whole: TimeWindow, opened = ''): UprightLayout {
    return layoutUpright(this.#events(data, view, opened), data.bands, {
      window: view.window ?? data.story ?? whole,
      answer: isStory(data, view) ? data.answer : undefined,
    });
  }

  #events(data: TimelineData, view: ViewState, opened: string): TimelineData['events'] {
    return chosenEvents(data, view).map((event) =>
      view.window && event.id === opened ? { ...event, importance: first } : event,
    );
  }

  /** Whether a view is drawn already: in the whole case an event that is opened or closed changes nothing of the layout. */
  has(view: ViewState, opened: string): boolean {
    const key = `${JSON.stringify(view)}${view.window ? opened : ''}`;
    const same = this.#drawn === key || (this.#drawn === '' && isDefault(view));
    this.#drawn = key;
    return same;
  }

  /** Lays a view out and draws it; the focus stays in it, on the event or crowd that had it if that is still there. */
  draw(data: TimelineData, view: ViewState, whole: TimeWindow, opened: string): void {
    const naming = { caseId: this.#caseId, key: this.#key, name: (id: string) => this.#names.get(id) ?? id };
    if (this.upright) {
      const layout = this.layoutUpright(data, view, whole, opened);
      this.#put(layout, drawUpright(layout, naming));
      return;
    }
    const layout = this.layout(data, view, whole, opened);
    this.#put(layout, drawTimeline(layout, naming));
  }

  #put(layout: { readonly width: number; readonly height: number }, drawing: string): void {
    const focused = this.svg.contains(document.activeElement) ? keyOf(document.activeElement) : '';
    this.svg.setAttribute('viewBox', `0 0 ${String(layout.width)} ${String(layout.height)}`);
    this.svg.setAttribute('height', String(layout.height));
    this.svg.innerHTML = drawing;
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

  /** Shows which event is opened, by a ring round its mark. */
  open(id: string): void {
    for (const event of this.svg.querySelectorAll('a.event')) event.removeAttribute('aria-current');
    const event = this.event(id);
    if (!event) return;
    event.setAttribute('aria-current', 'true');
    this.stopAt(event);
  }
}
