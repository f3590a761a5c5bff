import type { CaseFile } from '../casebook.ts';
import { titleOfFlows } from '../say/diagram.ts';
import type { Charted } from '../kept/charts.ts';

/** What is said of a chart where it can be taken elsewhere, and how high it is there. */
interface TakenChart {
  readonly heading: string;
  /** What it answers. */
  readonly title: (of: Pick<Charted, 'flows'>) => string;
  /**
   * The height in px that it needs at its usual width of 960, by the rows of its ladder or the names over its lanes; measured
   * over all cases, and an overcount of at most a third, so that nothing is cut off.
   */
  readonly height: (file: CaseFile) => number;
}

const charts = {
  flows: {
    heading: 'The diagram',
    title: ({ flows }) => titleOfFlows(flows),
    height: ({ flows }) => 490 + 108 * flows.length,
  },
  timeline: {
    heading: 'The timeline',
    title: () => 'When it happened',
    height: ({ events }) => 890 + 15 * events.length,
  },
} as const satisfies Readonly<Record<string, TakenChart>>;

/** A chart of a case that can stand elsewhere. */
export type Chart = keyof typeof charts;
export const chartNames = Object.keys(charts) as readonly Chart[];

/** What a chart of a case answers. */
export const titleOfChart = (chart: Chart, of: Pick<Charted, 'flows'>): string => charts[chart].title(of);

/** What kind of chart it is: "The diagram". */
export const headingOfChart = (chart: Chart): string => charts[chart].heading;

/** The height that a chart of a case needs within another page, in px. */
export const heightOfChart = (chart: Chart, file: CaseFile): number => charts[chart].height(file);

/** Which chart of which case in which version a picture shows: `ED flows, version 3`. */
export const versionOfChart = ({ prefix, revisions }: Pick<CaseFile, 'prefix' | 'revisions'>, chart: Chart): string =>
  `${prefix} ${chart}, version ${String(revisions.length)}`;
