import { addressNow, anchorOf, onAddress, replaceAddress } from '../../browser/address.ts';
import { copyAddressFor } from '../../browser/clipboard.ts';
import { closest, isCommand, isShown } from '../../browser/dom.ts';
import { perFrame } from '../../browser/frame.ts';
import { ifItComes } from '../../browser/brought.ts';
import { reveal } from '../../browser/reveal.ts';
import * as words from '../../model/say/interface-words.ts';
import { about, hold, listen, readTies, type Subject } from './linked-highlight.client.ts';
import { captionOfActors, captionOfFlow, captionOfWay, placeOf, titleOf } from './step-caption.client.ts';
import { type FlowSelection, selectionParams, readSelection } from './selection.client.ts';
import { bringIntoView } from './scroll-into-view.client.ts';
import { Highlighter, type Row, rowsOf } from './highlight.client.ts';
import { idsIn, ownId } from './diagram-parts.client.ts';
import type { CaptionHeight } from './caption-height.client.ts';

/** So many words are read in a second; and no caption is passed over in less than three. */
const pace = 3.5;
const least = 3000;

/** Makes a diagram answer: hover and press, step and play, follow a kind of data; the address says what is chosen. */
class FlowStepper {
  readonly #figure: HTMLElement;
  readonly #rows: readonly Row[];
  readonly #highlighter: Highlighter;
  readonly #pane: HTMLElement | null;
  #captionHeight: CaptionHeight | undefined;
  readonly #say: HTMLElement | null;
  readonly #play: HTMLElement | null;
  readonly #cells: readonly HTMLElement[];
  #selected: FlowSelection;
  #brought = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is said while nothing is chosen: where the story begins. */
  readonly #rest: readonly Node[];

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    this.#rows = rowsOf(figure);
    this.#highlighter = new Highlighter(figure, this.#rows);
    this.#pane = figure.querySelector('.step-pane');
    this.#say = figure.querySelector('.step-say');
    this.#play = figure.querySelector('[data-go="play"]');
    this.#cells = [...figure.querySelectorAll<HTMLElement>('[data-step]')];
    this.#rest = [...(this.#say?.childNodes ?? [])];
  }

  start(): void {
    for (const part of this.#figure.querySelectorAll<HTMLElement>('.step-turn, .step-begin')) part.hidden = false;
    this.#figure.classList.add('answers');
    this.#figure.addEventListener('click', (event) => {
      this.#pressed(event);
    });
    document.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    listen((subject, by) => {
      this.#answer(subject, by);
    });
    // What the first step would have to find is found before it.
    setTimeout(() => {
      this.#highlighter.prepare();
      readTies();
      this.#keepHeight();
    }, 200);
    onAddress((url, first) => {
      this.#fromAddress(url, first);
    });
    if (!this.#selected) this.#mark();
  }

  #keepHeight(): void {
    const pane = this.#pane;
    if (!pane) return;
    ifItComes(import('./caption-height.client.ts'), ({ CaptionHeight: Height }) => {
      this.#captionHeight = new Height(
        pane,
        this.#rows.map((row) => () => captionOfFlow(row)),
      );
      this.#captionHeight.start();
    });
  }

  /**
   * Chooses something, says it, and writes it into the address.
   *
   * @param brought whether what is chosen is to be brought into view: it was not pressed where it stands
   */
  choose(choice: FlowSelection, brought = false): void {
    this.#selected = choice;
    // What has to be measured is measured while nothing has changed yet: one layout, not two.
    const bringCell = this.#cellInView();
    replaceAddress({ params: selectionParams(choice, this.#figure.dataset['stepKey'] ?? 'flow') });
    this.#caption();
    this.#mark();
    this.#captionHeight?.keep(choice !== undefined);
    bringCell();
    this.#brought = brought;
    this.#follow();
  }

  /** The words come first, the lights in the frame after them. */
  #follow = perFrame(() => {
    this.#lightSelected();
  });
  #lightSelected = perFrame(() => {
    const choice = this.#selected;
    hold(choice && 'flow' in choice ? about('flow', choice.flow) : undefined);
    if (this.#brought && choice && 'flow' in choice) bringIntoView(this.#figure, choice.flow);
  });

  #flowsOf(choice: FlowSelection): ReadonlySet<string> {
    if (!choice) return new Set();
    if ('flow' in choice) return new Set([choice.flow]);
    if ('actors' in choice)
      return new Set(
        this.#rows.flatMap((row) =>
          choice.actors.includes(row.from) || choice.actors.includes(row.to) ? [row.id] : [],
        ),
      );
    return new Set(idsIn(document.getElementById(choice.data)?.dataset['way']));
  }

  /** Highlighter what is pointed at; else what is chosen; else what another part of the page holds. */
  #answer(subject: Subject | undefined, by: Element | undefined): void {
    const inside = by !== undefined && this.#figure.contains(by);
    const actor = inside && by.closest('svg') ? by.getAttribute('data-actor') : null;
    const pointed = by === undefined && this.#selected ? new Set<string>() : (subject?.flows ?? new Set<string>());
    const own = new Set([...pointed].filter((id) => this.#rows.some((row) => row.id === id)));
    if (actor !== null) this.#light({ actors: idsIn(actor) });
    else if (own.size > 0) this.#show(own);
    else this.#light(this.#selected);
  }

  #light(choice: FlowSelection): void {
    this.#show(this.#flowsOf(choice), choice && 'actors' in choice ? choice.actors : []);
  }

  /** Highlighter these flows in the drawing and in the list; without any, the drawing is as it was drawn. */
  #show(flows: ReadonlySet<string>, actors: readonly string[] = []): void {
    if (flows.size === 0) this.#highlighter.restore();
    else this.#highlighter.show(flows, actors);
    for (const row of this.#rows) row.element.classList.toggle('lit', flows.has(row.id));
  }

  #rowOf(choice: FlowSelection): Row | undefined {
    return choice && 'flow' in choice ? this.#rows.find(({ id }) => id === choice.flow) : undefined;
  }

  #caption(): void {
    const choice = this.#selected;
    if (!this.#say) return;
    const row = this.#rowOf(choice);
    const place = row ? placeOf(row, this.#rows.length) : choice ? [] : [`1 of ${String(this.#rows.length)}`];
    this.#pane?.querySelector('.step-of')?.replaceChildren(...place);
    const now = this.#figure.querySelector('.step-now');
    if (now) now.textContent = row ? titleOf(row) : '';
    if (row) this.#say.replaceChildren(...captionOfFlow(row));
    else if (choice && 'actors' in choice) this.#say.replaceChildren(...captionOfActors(choice.actors, this.#rows));
    else if (choice && 'data' in choice) {
      const way = document.getElementById(choice.data);
      if (way) this.#say.replaceChildren(...captionOfWay(way));
    } else this.#say.replaceChildren(...this.#rest);
  }

  /** Marks the step in the bar and the kind that is followed in the row above. */
  #mark(): void {
    const row = this.#rowOf(this.#selected);
    const data = this.#selected && 'data' in this.#selected ? this.#selected.data : '';
    const at = row ? this.#rows.indexOf(row) : -1;
    this.#stepped(this.#selected !== undefined, row !== undefined);
    this.#cells.forEach((cell, index) => {
      cell.classList.toggle('done', index < at);
      cell.tabIndex = index === Math.max(0, at) ? 0 : -1;
      cell.ariaCurrent = index === at ? 'step' : null;
    });
    for (const link of this.#figure.querySelectorAll<HTMLElement>('[data-follow]'))
      link.ariaCurrent = link.dataset['follow'] === data ? 'true' : null;
  }

  /** Changes between rest and a step: the button that begins gives way to those that go on, and hands them its focus. */
  #stepped(chosen: boolean, step: boolean): void {
    const bar = this.#figure.querySelector('.step-bar');
    const begin = this.#figure.querySelector('.step-begin');
    const focused = document.activeElement === begin;
    this.#pane?.classList.toggle('stepped', chosen);
    bar?.classList.toggle('stepped', chosen);
    bar?.classList.toggle('sticks', step && this.#isTall());
    if (chosen && focused)
      this.#figure.querySelector<HTMLElement>('.step-turn[data-go="next"]')?.focus({ preventScroll: true });
  }

  /** Whether the drawing and the bar under it do not fit the window together. */
  #isTall(): boolean {
    const svg = [...this.#figure.querySelectorAll('svg.flow')].find(isShown);
    return (svg?.getBoundingClientRect().height ?? 0) + 60 > innerHeight;
  }

  #inSight(): boolean {
    const { top = 0, bottom = 0 } = this.#figure.querySelector('.stage')?.getBoundingClientRect() ?? {};
    return bottom > 0 && top < innerHeight;
  }

  /** Measures where the bar of steps has to stand for the chosen one to be in its middle; what it returns moves it there. */
  #cellInView(): () => void {
    const row = this.#rowOf(this.#selected);
    const cell = row ? this.#cells[this.#rows.indexOf(row)] : undefined;
    const bar = cell?.closest<HTMLElement>('.steps');
    if (!cell || !bar || bar.scrollWidth <= bar.clientWidth) return () => undefined;
    const left = cell.offsetLeft - bar.offsetLeft - (bar.clientWidth - cell.offsetWidth) / 2;
    return () => {
      bar.scrollLeft = left;
    };
  }

  #pressed(event: Event): void {
    const part = closest<HTMLElement | SVGElement>(
      event,
      '[data-go], [data-step], [data-follow], .follow summary, svg [data-flow], svg [data-actor], svg',
    );
    if (!part) return;
    const { go, step, follow, flow, actor } = part.dataset;
    if (go !== undefined) {
      this.#go(go, part);
      return;
    }
    this.#stop();
    if (step !== undefined || follow !== undefined) event.preventDefault();
    if (step !== undefined) this.choose({ flow: step }, true);
    else if (follow !== undefined) this.choose(follow === '' ? undefined : { data: follow });
    else if (part.matches('summary')) {
      const way = part.closest('details');
      this.choose(way && !way.open ? { data: way.id } : undefined);
    } else if (flow !== undefined) this.choose({ flow: ownId(flow) });
    else this.choose(actor === undefined ? undefined : { actors: idsIn(actor) });
  }

  #go(where: string, part: HTMLElement | SVGElement): void {
    if (where === 'play') {
      if (this.#timer === undefined) this.#run();
      else this.#stop();
      return;
    }
    if (where === 'copy') {
      void copyAddressFor(part, addressNow().href);
      return;
    }
    this.#stop();
    if (where === 'all') this.choose(undefined);
    else this.#step(where === 'next' ? 1 : -1);
  }

  #step(by: number): boolean {
    const row = this.#rowOf(this.#selected);
    const at = row ? this.#rows.indexOf(row) : by > 0 ? -1 : this.#rows.length;
    const next = this.#rows[at + by];
    if (!next) return false;
    const focused = document.activeElement?.matches('[data-step]') === true;
    this.choose({ flow: next.id }, true);
    if (focused) this.#cells[at + by]?.focus({ preventScroll: true });
    return true;
  }

  #run(): void {
    if (this.#play) this.#play.textContent = words.pause;
    if (!this.#step(1)) {
      this.choose(undefined);
      this.#step(1);
    }
    this.#wait();
  }

  /** Goes on when what is said has had time to be read. */
  #wait(): void {
    const read = (this.#say?.textContent ?? '').split(/\s+/).length;
    this.#timer = setTimeout(
      () => {
        if (this.#step(1)) this.#wait();
        else this.#stop();
      },
      Math.max(least, (read / pace) * 1000),
    );
  }

  #stop(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#play) this.#play.textContent = words.play;
  }

  /** Answers to keys in the figure; and to the arrows wherever the focus is on nothing, once a step is chosen and its drawing is in sight. */
  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || isCommand(event)) return;
    const inside = event.target instanceof Node && this.#figure.contains(event.target);
    if (event.key === 'Escape' && this.#selected && inside) {
      this.#stop();
      this.choose(undefined);
      return;
    }
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    const loose = event.target === document.body && this.#rowOf(this.#selected) !== undefined && this.#inSight();
    if (!loose && !(inside && closest(event, '.stage'))) return;
    event.preventDefault();
    this.#stop();
    this.#step(event.key === 'ArrowRight' ? 1 : -1);
  }

  /** Reads what the address asks for; a flow's anchor opens its row. */
  #fromAddress(url: URL, first: boolean): void {
    const row = this.#rows.find((each) => each.id === anchorOf(url));
    reveal(row?.element.querySelector('details'));
    if (first) {
      const asked = readSelection(url, this.#rows);
      if (asked && 'data' in asked) document.getElementById(asked.data)?.setAttribute('open', '');
      if (asked) {
        this.choose(asked, url.hash === '');
        return;
      }
    }
    if (row) this.choose({ flow: row.id });
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-step-key]')) new FlowStepper(figure).start();
