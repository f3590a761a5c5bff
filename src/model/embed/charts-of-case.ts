import type { CaseFile } from '../casebook.ts';
import { titleOfFlows } from '../say/diagram.ts';
import type { Charted } from '../kept/charts.ts';

/** What is said of a chart where it can be taken elsewhere. */
interface ChartWords {
  readonly heading: string;
  /** What it answers. */
  readonly title: (of: Pick<Charted, 'flows'>) => string;
}

const charts = {
  flows: { heading: 'The diagram', title: ({ flows }) => titleOfFlows(flows) },
  timeline: { heading: 'The timeline', title: () => 'When it happened' },
} as const satisfies Readonly<Record<string, ChartWords>>;
/** A chart of a case that can stand elsewhere. */
export type Chart = keyof typeof charts;
export const chartNames = Object.keys(charts) as readonly Chart[];

/** What a chart of a case answers. */
export const titleOfChart = (chart: Chart, of: Pick<Charted, 'flows'>): string => charts[chart].title(of);

/** What kind of chart it is: "The diagram". */
export const headingOfChart = (chart: Chart): string => charts[chart].heading;

/** Which chart of which case in which version a picture shows: `ED flows, version 3`. */
export const versionOfChart = ({ prefix, revisions }: Pick<CaseFile, 'prefix' | 'revisions'>, chart: Chart): string =>
  `${prefix} ${chart}, version ${String(revisions.length)}`;
