import Actor from './Actor.astro';
import Anchor from './Anchor.astro';
import Paragraph from './Paragraph.astro';
import Provision from './Provision.astro';
import Term from './Term.astro';

/** What may stand in any text, as MDX bodies are given it; the checker's list (`content/body/components.ts`) says the same. */
export const textComponents = { a: Anchor, Actor, Provision, Term };

/** Beside them where paragraphs carry their names: in a narrative, and in a finding's detail on its own page. */
export const named = { p: Paragraph };
