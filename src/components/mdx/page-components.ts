import CaseCount from './CaseCount.astro';
import Publisher from './Publisher.astro';
import Standings from './Standings.astro';
import { textComponents } from './text-components.ts';

/** What may stand in the text of a page of our own: what may stand in any, and what the site knows of itself. */
export const pageComponents = { ...textComponents, CaseCount, Publisher, Standings };
