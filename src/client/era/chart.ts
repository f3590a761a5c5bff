import { axisHeight, drawAxisAlone, drawEra } from '../../charts/era/draw.ts';
import { layoutEra, many } from '../../charts/era/layout.ts';
import type { EraLane, EraLayout, Part } from '../../charts/era/stages.ts';
import type { AxisPiece } from '../../charts/timeline/stages.ts';
import type { Told } from './rows.ts';

/** A place to press, as the drawing names it: its lane and its first event. */
interface Place {
  readonly lane: string;
  readonly event: string;
}

const placeOf = (stop: Element | null): Place | undefined => {
  const lane = stop?.getAttribute('data-lane');
  const [event] = stop?.getAttribute('data-events')?.split(' ') ?? [];
  return lane !== null && lane !== undefined && event !== undefined ? { lane, event } : undefined;
};

/** The drawing in the page: laid out again for every part of the axis, with one stop of the tab key in it. */
export class Chart {
  readonly svg: SVGSVGElement;
  readonly #told: Told;
  readonly #axis: SVGSVGElement | null;
  layout: EraLayout | undefined;
  #at: Place | undefined;
  #lit: readonly string[] = [];

  /** Takes the place of the pictures that the build has drawn. */
  constructor(stage: HTMLElement, told: Told) {
    this.#told = told;
    this.svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    this.#axis = stage.querySelector('.era-axis');
    this.svg.setAttribute('class', 'timeline era live');
    this.svg.setAttribute('role', 'group');
    const drawn = [...stage.querySelectorAll<SVGElement>(':scope > svg.era')];
    drawn[0]?.before(this.svg);
    for (const each of drawn) each.remove();
    this.svg.addEventListener('focusin', ({ target }) => {
      const stop = (target as Element).closest('.stop');
      if (!stop) return;
      this.#rove(stop);
    });
  }

  draw(lanes: readonly EraLane[], axis: readonly AxisPiece[], part: Part, width: number): void {
    const box = lanes.length > many ? this.svg.getBoundingClientRect() : undefined;
    this.layout = layoutEra(lanes, axis, this.#told.bands, {
      width,
      part,
      ...(box ? { screen: { top: -box.top - 300, bottom: innerHeight - box.top + 300 } } : {}),
    });
    const { height } = this.layout;
    const focused = this.svg.contains(document.activeElement);
    const count = this.layout.lanes.reduce((sum, lane) => sum + lane.count, 0);
    this.svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
    this.svg.setAttribute('width', String(width));
    this.svg.setAttribute('height', String(height));
    this.svg.setAttribute(
      'aria-label',
      `${String(count)} places in ${String(lanes.length)} lanes; the list after the picture names each event.`,
    );
    this.svg.innerHTML = drawEra(this.layout, {
      key: 'era-live',
      name: (id) => this.#told.byId.get(id)?.name ?? id,
    });
    if (this.#axis) {
      this.#axis.setAttribute('viewBox', `0 0 ${String(width)} ${String(axisHeight)}`);
      this.#axis.setAttribute('width', String(width));
      this.#axis.setAttribute('height', String(axisHeight));
      this.#axis.innerHTML = drawAxisAlone(this.layout);
    }
    const stop = (this.#at && this.#find(this.#at)) ?? this.svg.querySelector('.stop');
    if (stop) {
      this.#rove(stop);
      if (focused) (stop as SVGAElement).focus({ preventScroll: true });
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

  /** The stop that holds an event, in a lane of choice or in any. */
  #find({ lane, event }: Place): Element | undefined {
    return [...this.svg.querySelectorAll(`.stop[data-events~="${event}"]`)].find(
      (stop, index, all) => stop.getAttribute('data-lane') === lane || index === all.length - 1,
    );
  }

  find(event: string): Element | undefined {
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
    for (const id of ids)
      for (const stop of this.svg.querySelectorAll(`.stop[data-events~="${CSS.escape(id)}"]`))
        stop.classList.add('lit');
  }
}
