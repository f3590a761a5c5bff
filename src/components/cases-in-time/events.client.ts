import { dated, type TimelineEventInput } from '../../charts/time/dated.ts';
import type { LaneInput } from '../../charts/timeline/stages.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import type { EraCase, EraEvent } from '../../charts/cases-in-time/stages.ts';

/** An event as the list says it: what is drawn is read from there, so that picture and list cannot differ. */
export interface Row {
  readonly era: EraEvent;
  readonly element: HTMLElement;
  /** The part of the list that it stands in. */
  readonly year: Element | null;
  /** What the drawing calls it. */
  readonly name: string;
  /** All its words, for the filter. */
  readonly text: string;
}

/** Everything the page says about events, cases, kinds and the law. */
export interface PageEvents {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly cases: readonly (EraCase & { readonly topics: ReadonlySet<string> })[];
  readonly kinds: readonly LaneInput[];
  readonly bands: readonly LawInForce[];
  readonly wider: { readonly name: string; readonly note: string; readonly href: string } | undefined;
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function rowOf(element: HTMLElement): Row {
  const { dataset: data, classList } = element;
  const title = clean(element.querySelector('.event-title')?.textContent);
  const said = clean(element.querySelector('small')?.textContent);
  const date = clean(element.querySelector('time')?.textContent);
  const precision = (['month', 'year', 'span', 'about'] as const).find((each) => classList.contains(each)) ?? 'day';
  const event: TimelineEventInput = {
    id: element.id,
    lane: data['group'] ?? '',
    earliest: data['from'] ?? '',
    latest: data['to'] ?? '',
    precision,
    dateLabel: data['date'] ?? date,
    title: data['short'] ?? title,
    importance: Number(data['weight'] ?? 1),
    wrong: classList.contains('wrong'),
    alleged: classList.contains('alleged'),
  };
  const [days] = dated([event]);
  return {
    era: {
      ...(days ?? { event, from: 0, to: 0, middle: 0 }),
      case: data['case'] ?? '',
      group: event.lane,
      wider: 'wider' in data,
    },
    element,
    year: element.closest('.era-year'),
    name: `${date}, ${said}: ${title}`,
    text: clean(element.textContent).toLowerCase(),
  };
}

/** Reads the page. */
export function readPage(figure: HTMLElement, form: HTMLFormElement): PageEvents {
  const rows = [...figure.querySelectorAll<HTMLElement>('.event-row')].map(rowOf);
  const boxes = (name: string): readonly HTMLInputElement[] => [
    ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"][type="checkbox"]`),
  ];
  const { bands, wider } = figure.dataset;
  return {
    rows,
    byId: new Map(rows.map((row) => [row.era.event.id, row])),
    cases: boxes('case').map(({ value, dataset: data }) => ({
      id: value,
      prefix: data['prefix'] ?? '',
      name: data['name'] ?? '',
      note: data['note'] ?? '',
      href: data['href'] ?? '',
      topics: new Set((data['topics'] ?? '').split(' ')),
    })),
    kinds: boxes('kind').map(({ value, dataset: data }) => ({ id: value, label: data['name'] ?? value })),
    bands: JSON.parse(bands ?? '[]') as LawInForce[],
    wider: wider === undefined ? undefined : (JSON.parse(wider) as NonNullable<PageEvents['wider']>),
  };
}
