import { Beside } from './flow-beside.ts';
import { captionOfActor, captionOfFlow } from './flow-caption.ts';
import { Lights, type Row, rowsOf } from './flow-lights.ts';

/** What is chosen in a diagram: nothing, a flow, an actor, or the way of a kind of data. */
type Choice = { readonly flow: string } | { readonly actor: string } | { readonly data: string } | undefined;

const reading = 4000;

/** The flows that a link, an event's row or a finding's block speaks of. */
function flowsNamedBy(element: Element | null): readonly string[] {
  const link = element?.closest<HTMLElement>(
    'a[data-flow-ref], a[data-event-ref], a[href^="#F"], article.finding, .event-row',
  );
  const flow = link?.dataset['flowRef']?.split('.').at(-1) ?? /^#(F\d+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (!link || flow !== undefined) return flow === undefined ? [] : [flow];
  const event = link.dataset['eventRef']?.split('.').at(-1);
  const among = event === undefined ? link : document.getElementById(event);
  return [...(among?.querySelectorAll('a[href^="#F"]') ?? [])].flatMap(
    (each) => /^#(F\d+)$/.exec(each.getAttribute('href') ?? '')?.[1] ?? [],
  );
}

/** Makes a diagram answer: hover and press, step and play, follow a kind of data; the address says what is chosen. */
class Story {
  readonly #figure: HTMLElement;
  readonly #rows: readonly Row[];
  readonly #lights: Lights;
  readonly #say: HTMLElement | null;
  readonly #play: HTMLElement | null;
  readonly #beside: Beside;
  #choice: Choice;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    this.#rows = rowsOf(figure);
    this.#lights = new Lights(figure, this.#rows);
    this.#beside = new Beside(figure);
    this.#say = figure.querySelector('.story-say');
    this.#play = figure.querySelector('[data-go="play"]');
  }

  start(): void {
    const bar = this.#figure.querySelector<HTMLElement>('.story');
    if (bar) bar.hidden = false;
    this.#figure.classList.add('answers');
    this.#figure.addEventListener('click', (event) => {
      this.#pressed(event);
    });
    this.#figure.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    document.addEventListener('pointerover', (event) => {
      this.#glance(event.target as Element);
    });
    document.addEventListener('focusin', (event) => {
      this.#glance(event.target as Element);
    });
    addEventListener('hashchange', () => {
      this.#fromHash();
    });
    for (const details of this.#figure.querySelectorAll<HTMLDetailsElement>('.follow details'))
      details.addEventListener('toggle', () => {
        if (details.open) this.choose({ data: details.id });
      });
    this.#fromAddress();
  }

  /** Chooses something, says it, and writes it into the address. */
  choose(choice: Choice): void {
    this.#choice = choice;
    this.#draw();
    this.#caption();
    const url = new URL(location.href);
    for (const key of ['flow', 'actor', 'data']) url.searchParams.delete(key);
    for (const [key, value] of Object.entries(choice ?? {})) url.searchParams.set(key, value);
    history.replaceState(history.state, '', url);
  }

  #flowsOf(choice: Choice): ReadonlySet<string> {
    if (!choice) return new Set();
    if ('flow' in choice) return new Set([choice.flow]);
    if ('actor' in choice)
      return new Set(
        this.#rows.flatMap((row) => (row.from === choice.actor || row.to === choice.actor ? [row.id] : [])),
      );
    const way = document.getElementById(choice.data)?.dataset['way'] ?? '';
    return new Set(way.split(' '));
  }

  #endsOf(flows: ReadonlySet<string>): ReadonlySet<string> {
    return new Set(this.#rows.flatMap((row) => (flows.has(row.id) ? [row.from, row.to] : [])));
  }

  #draw(): void {
    const flows = this.#flowsOf(this.#choice);
    if (flows.size === 0) this.#lights.restore();
    else this.#lights.show(flows, this.#choice && 'actor' in this.#choice ? this.#choice.actor : '');
  }

  #caption(): void {
    const choice = this.#choice;
    if (!this.#say) return;
    const row = choice && 'flow' in choice ? this.#rows.find(({ id }) => id === choice.flow) : undefined;
    if (row) this.#say.replaceChildren(...captionOfFlow(row, this.#rows.length));
    else if (choice && 'actor' in choice) this.#say.replaceChildren(...captionOfActor(choice.actor, this.#rows));
    else if (!choice) this.#say.replaceChildren(this.#say.dataset['idle'] ?? '');
  }

  /** Lights what the pointer or the focus is on, as long as it is there. */
  #glance(target: Element): void {
    const part = target.closest<SVGElement>('svg [data-flow], svg [data-actor]');
    const row = target.closest<HTMLElement>('.flow-row');
    const inFigure = this.#figure.contains(target);
    const flow = (part ?? row)?.dataset['flow']?.split('.').at(-1);
    const actor = part?.dataset['actor'];
    if (inFigure && flow !== undefined) this.#lights.show(new Set([flow]));
    else if (inFigure && actor !== undefined) this.#lights.show(this.#flowsOf({ actor }), actor);
    else {
      const named = new Set(flowsNamedBy(target).filter((id) => this.#rows.some((each) => each.id === id)));
      if (named.size > 0) this.#lights.show(named);
      else this.#draw();
      if (named.size > 0 && !inFigure) this.#beside.show(named, this.#endsOf(named));
      else this.#beside.hide();
    }
  }

  #pressed(event: Event): void {
    const target = event.target as Element;
    const go = target.closest<HTMLElement>('[data-go]')?.dataset['go'];
    if (go !== undefined) {
      this.#go(go);
      return;
    }
    const svg = target.closest('svg');
    if (!svg) return;
    const { flow, actor } = target.closest<SVGElement>('[data-flow], [data-actor]')?.dataset ?? {};
    this.#stop();
    if (flow !== undefined) this.choose({ flow: flow.split('.').at(-1) ?? '' });
    else this.choose(actor === undefined ? undefined : { actor });
  }

  #go(where: string): void {
    if (where === 'play') {
      if (this.#timer === undefined) this.#run();
      else this.#stop();
      return;
    }
    this.#stop();
    if (where === 'all') this.choose(undefined);
    else this.#step(where === 'next' ? 1 : -1);
  }

  #step(by: number): boolean {
    const choice = this.#choice;
    const at =
      choice && 'flow' in choice
        ? this.#rows.findIndex(({ id }) => id === choice.flow)
        : by > 0
          ? -1
          : this.#rows.length;
    const row = this.#rows[at + by];
    if (row) this.choose({ flow: row.id });
    return row !== undefined;
  }

  #run(): void {
    this.#play?.setAttribute('aria-pressed', 'true');
    if (!this.#step(1)) {
      this.choose(undefined);
      this.#step(1);
    }
    this.#timer = setInterval(() => {
      if (!this.#step(1)) this.#stop();
    }, reading);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#play?.setAttribute('aria-pressed', 'false');
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#choice) {
      this.#stop();
      this.choose(undefined);
      return;
    }
    const inBar = (event.target as Element).closest('.story') !== null;
    if (!inBar || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
    event.preventDefault();
    this.#go(event.key === 'ArrowRight' ? 'next' : 'previous');
  }

  #fromHash(): void {
    const id = /^#(F\d+)$/.exec(location.hash)?.[1];
    const row = this.#rows.find((each) => each.id === id);
    if (!row) return;
    const details = row.element.querySelector('details');
    if (details) details.open = true;
    this.choose({ flow: row.id });
  }

  #fromAddress(): void {
    const asked = new URL(location.href).searchParams;
    const [flow, actor, data] = [asked.get('flow'), asked.get('actor'), asked.get('data')];
    const known = (id: string): boolean => this.#rows.some((row) => row.from === id || row.to === id);
    if (flow !== null && this.#rows.some(({ id }) => id === flow)) this.choose({ flow });
    else if (actor !== null && known(actor)) this.choose({ actor });
    else if (data !== null && document.getElementById(data) instanceof HTMLDetailsElement) {
      document.getElementById(data)?.setAttribute('open', '');
      this.choose({ data });
    } else this.#fromHash();
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart="flow"]')) new Story(figure).start();
