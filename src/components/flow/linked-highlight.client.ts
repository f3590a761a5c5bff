import { closest } from '../../browser/dom.ts';
import { idsIn, ownId } from './diagram-parts.client.ts';

/** What a part of a case's page is about, by ids within the case: `F3`, `E7`, `ED-1`. */
export interface Subject {
  readonly flows: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
}

/** Told what is being pointed at, or else what is held; `by` is the part of the page that is pointed at, if any. */
type Listener = (subject: Subject | undefined, by: Element | undefined) => void;

const listeners = new Set<Listener>();
const parts =
  'svg [data-actor], [data-flow], [data-event], [data-flow-ref], [data-event-ref], [data-finding], a.ref, a[href^="#F"], a[href^="#E"]';

/** How flows, events and findings rest on each other, as the rows of flows and the findings of the page say it. */
const ties: { readonly flow?: string; readonly event?: string; readonly finding?: string }[] = [];

/** Reads the page's ties once; before they are needed, if there is time. */
export function readTies(): void {
  if (ties.length > 0) return;
  for (const row of document.querySelectorAll<HTMLElement>('.flow-row')) {
    const flow = ownId(row.dataset['flow']);
    for (const event of idsIn(row.dataset['events'])) ties.push({ flow, event });
    for (const finding of idsIn(row.dataset['findings'])) ties.push({ flow, finding });
  }
  for (const block of document.querySelectorAll<HTMLElement>('.claim')) {
    const finding = block.dataset['finding'] ?? '';
    for (const { dataset } of block.querySelectorAll<HTMLElement>('[data-event-ref]'))
      ties.push({ finding, event: ownId(dataset['eventRef']) });
  }
}

/** A flow, an event or a finding with all that is tied to it. */
export function about(kind: 'flow' | 'event' | 'finding', id: string): Subject {
  readTies();
  const tied = ties.filter((tie) => tie[kind] === id);
  const of = (other: 'flow' | 'event' | 'finding'): ReadonlySet<string> =>
    kind === other ? new Set([id]) : new Set(tied.flatMap((tie) => tie[other] ?? []));
  return { flows: of('flow'), events: of('event'), findings: of('finding') };
}

/** What a part of the page names: a mention, a row, a mark, a finding's block. */
function subjectOf(part: HTMLElement | SVGElement): Subject | undefined {
  const { flow, event, flowRef, eventRef, finding } = part.dataset;
  const [, ofFlow, ofEvent] = /^#(?:(F\d+)|(E\d+))$/.exec(part.getAttribute('href') ?? '') ?? [];
  const flowId = ownId(flow ?? flowRef ?? ofFlow);
  if (flowId !== '') return about('flow', flowId);
  const eventId = ownId(event ?? eventRef ?? ofEvent);
  if (eventId !== '') return about('event', eventId);
  const ref = finding ?? part.textContent.trim();
  return /^[A-Z]+-\d+$/.test(ref) ? about('finding', ref) : undefined;
}

const marked = new Set<Element>();
let held: Subject | undefined;
let last: Element | undefined;

/** Marks the events and the findings that a subject names, wherever they stand, and tells the diagrams. */
function answer(subject: Subject | undefined, by?: Element): void {
  for (const element of marked) element.classList.remove('answered');
  marked.clear();
  if (subject && subject.events.size + subject.findings.size > 0)
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>('[data-event], [data-finding]')) {
      const { event, finding = '' } = element.dataset;
      if (!(event === undefined ? subject.findings.has(finding) : subject.events.has(ownId(event)))) continue;
      element.classList.add('answered');
      marked.add(element);
    }
  for (const listener of listeners) listener(subject, by);
}

/** What is answered to while nothing is pointed at: the flow that is stepped to, the event that is opened. */
export function hold(subject: Subject | undefined): void {
  held = subject;
  answer(held);
}

/** Asks to be told what is pointed at, with the pointer or with the focus. */
export function listen(listener: Listener): void {
  if (listeners.size === 0)
    for (const kind of ['pointerover', 'focusin']) {
      document.addEventListener(kind, (event) => {
        const part = closest<HTMLElement | SVGElement>(event, parts);
        if (part === last) return;
        last = part;
        const subject = part && subjectOf(part);
        answer(subject ?? held, part);
      });
    }
  listeners.add(listener);
}
