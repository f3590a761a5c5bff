import Cite from './Cite.astro';
import Event from './Event.astro';
import Finding from './Finding.astro';
import FindingLink from './FindingLink.astro';
import Flow from './Flow.astro';
import Quote from './Quote.astro';
import { textComponents } from './text-components.ts';

/** What may stand in the text of a finding: what may stand in any, and what a case has to be named by. */
export const findingComponents = { ...textComponents, Cite, Event, Finding, FindingLink, Flow, Quote };
