import Discrepancy from './Discrepancy.astro';
import { findingComponents } from './finding-components.ts';

/** What may stand in the text of a case: what may stand in a finding's, and where accounts differ. */
export const caseComponents = { ...findingComponents, Discrepancy };
