import Discrepancy from './Discrepancy.astro';
import { findingComponents } from './finding-components.ts';
import FlowDiagram from './FlowDiagram.astro';
import Timeline from './Timeline.astro';

/** What may stand in the text of a case: what may stand in a finding's, and what is drawn once a case. */
export const caseComponents = { ...findingComponents, Discrepancy, FlowDiagram, Timeline };
