import Actor from './mdx/Actor.astro';
import Anchor from './mdx/Anchor.astro';
import Cite from './mdx/Cite.astro';
import Discrepancy from './mdx/Discrepancy.astro';
import Event from './mdx/Event.astro';
import Finding from './mdx/Finding.astro';
import FindingLink from './mdx/FindingLink.astro';
import Flow from './mdx/Flow.astro';
import FlowDiagram from './mdx/FlowDiagram.astro';
import Paragraph from './mdx/Paragraph.astro';
import Provision from './mdx/Provision.astro';
import Quote from './mdx/Quote.astro';
import Standings from './mdx/Standings.astro';
import Term from './mdx/Term.astro';
import Timeline from './mdx/Timeline.astro';

/** The components of the case files, as MDX bodies are given them; the checker knows the same names. */
export const bodyComponents = {
  a: Anchor,
  Actor,
  Cite,
  Discrepancy,
  Event,
  Finding,
  FindingLink,
  Flow,
  FlowDiagram,
  Provision,
  Quote,
  Standings,
  Term,
  Timeline,
};

/** The same where paragraphs carry their names: in a narrative, and in a finding's detail on its own page. */
export const namedBodyComponents = { ...bodyComponents, p: Paragraph };
