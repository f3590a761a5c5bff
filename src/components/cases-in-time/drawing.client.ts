import { closest, setAttributes, svgElement } from '../../browser/dom.ts';
import { axisHeight, drawAxisAlone, drawEra } from '../../charts/cases-in-time/draw.ts';
import { isLarge, layoutEra } from '../../charts/cases-in-time/layout.ts';
import type { EraLane, EraLayout, Part } from '../../charts/cases-in-time/stages.ts';
import type { AxisPiece } from '../../charts/time/scale.ts';
import type { PageEvents } from './events.client.ts';

/** Of a very large drawing the lanes so near the screen are drawn, in pixels. */
const near = 140;

/** A place to press, as the drawing names it: its lane and its first event. */
interface Place {
  readonly lane: string;
  readonly event: string;
}

/** The first event of a place to press: what its link leads to. */
export const firstOf = (stop: Element): string => stop.getAttribute('href')?.slice(1) ?? '';

const placeOf = (stop: Element): Place => ({ lane: stop.getAttribute('data-lane') ?? '', event: firstOf(stop) });

/** The drawing in the page: laid out again for every part of the axis, with one stop of the tab key in it. */
export class Drawing {
  readonly svg: SVGSVGElement;
  readonly #events: PageEvents;
  readonly #axis: SVGSVGElement | null;
  layout: EraLayout | undefined;
  #at: Place | undefined;
  #lit: readonly string[] = [];

  /** Takes the place of the pictures that the build has drawn. */
  constructor(stage: HTMLElement, events: PageEvents) {
    this.#events = events;
    this.svg = svgElement('svg', { class: 'timeline era live', role: 'group' });
    this.#axis = stage.querySelector('.era-axis');
    const drawn = [...stage.querySelectorAll<SVGElement>(':scope > svg.era')];
    drawn[0]?.before(this.svg);
    for (const each of drawn) each.remove();
    this.svg.addEventListener('focusin', (event) => {
      const stop = closest<SVGElement>(event, '.stop');
      if (stop) this.#rove(stop);
    });
  }

  draw(lanes: readonly EraLane[], axis: readonly AxisPiece[], part: Part, width: number): void {
    const box = isLarge(lanes) ? this.svg.getBoundingClientRect() : undefined;
    this.layout = layoutEra(lanes, axis, this.#events.bands, {
      width,
      part,
      ...(box ? { screen: { top: -box.top - near, bottom: innerHeight - box.top + near } } : {}),
    });
    const { height } = this.layout;
    const focused = this.svg.contains(document.activeElement);
    const count = this.layout.lanes.reduce((sum, lane) => sum + lane.count, 0);
    const name = `${String(count)} places in ${String(lanes.length)} lanes; the list after the picture names each event.`;
    setAttributes(this.svg, { viewBox: `0 0 ${String(width)} ${String(height)}`, width, height, 'aria-label': name });
    this.svg.innerHTML = drawEra(this.layout, {
      key: 'era-live',
      name: (id) => this.#events.byId.get(id)?.name ?? id,
      listed: false,
    });
    if (this.#axis) {
      const viewBox = `0 0 ${String(width)} ${String(axisHeight)}`;
      setAttributes(this.#axis, { viewBox, width, height: axisHeight });
      this.#axis.innerHTML = drawAxisAlone(this.layout);
    }
    const stop = (this.#at && this.#find(this.#at)) ?? this.svg.querySelector<SVGElement>('.stop');
    if (stop) {
      this.#rove(stop);
      if (focused) stop.focus({ preventScroll: true });
    }
    this.light(this.#lit);
  }

  /** Shows the axis under what stays at the top of the screen, once the drawing's own has gone under it. */
  follow(): void {
    const axis = this.#axis;
    const above = axis?.parentElement;
    if (!axis || !above) return;
    const [own, edge] = [this.svg.getBoundingClientRect(), above.getBoundingClientRect().bottom];
    axis.toggleAttribute('data-away', own.top + 8 > edge || own.bottom < edge + 2 * axisHeight);
  }

  /** All events of a place to press. */
  eventsOf(stop: Element): readonly string[] {
    const { lane, event } = placeOf(stop);
    const own = this.layout?.lanes.find(({ id }) => id === lane)?.stops.find(({ ids }) => ids[0] === event);
    return own?.ids ?? [];
  }

  /** The places that hold an event: an event of the wider investigation has two. */
  #holding(event: string): readonly SVGElement[] {
    return (this.layout?.lanes ?? []).flatMap(({ id, stops }) => {
      const [first] = stops.find(({ ids }) => ids.includes(event))?.ids ?? [];
      if (first === undefined) return [];
      const at = `.stop[data-lane="${CSS.escape(id)}"][href="#${CSS.escape(first)}"]`;
      return this.svg.querySelector<SVGElement>(at) ?? [];
    });
  }

  /** The stop that holds an event, in a lane of choice or in any. */
  #find({ lane, event }: Place): SVGElement | undefined {
    const all = this.#holding(event);
    return all.find((stop) => stop.getAttribute('data-lane') === lane) ?? all.at(-1);
  }

  find(event: string): SVGElement | undefined {
    return this.#find({ lane: '', event });
  }

  #rove(stop: Element): void {
    for (const before of this.svg.querySelectorAll('.stop[tabindex="0"]')) before.setAttribute('tabindex', '-1');
    stop.setAttribute('tabindex', '0');
    this.#at = placeOf(stop);
  }

  /** Marks the stops of these events. */
  light(ids: readonly string[]): void {
    this.#lit = ids;
    for (const stop of this.svg.querySelectorAll('.stop.lit')) stop.classList.remove('lit');
    for (const id of ids) for (const stop of this.#holding(id)) stop.classList.add('lit');
  }
}
