import type { CaseFile } from '../casebook.ts';
import { titleOfFlows } from '../say/diagram.ts';
import type { Charted } from '../kept/charts.ts';

const charts = {
  flows: ({ flows }: Pick<Charted, 'flows'>): string => titleOfFlows(flows),
  timeline: (): string => 'When it happened',
} as const;
/** A chart of a case that can stand elsewhere. */
export type Chart = keyof typeof charts;
export const chartNames = Object.keys(charts) as readonly Chart[];

/** What a chart of a case answers. */
export const titleOfChart = (chart: Chart, of: Pick<Charted, 'flows'>): string => charts[chart](of);

/** Which chart of which case in which version a picture shows: `ED flows, version 3`. */
export const versionOfChart = ({ prefix, revisions }: Pick<CaseFile, 'prefix' | 'revisions'>, chart: Chart): string =>
  `${prefix} ${chart}, version ${String(revisions.length)}`;
