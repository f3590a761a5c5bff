/** A file of a new case: where it goes below the content folder, its text, and what to fill in. */
export interface SkeletonFile {
  readonly path: string;
  readonly text: string;
  readonly fill: string;
}

const hint = (schema: string): string => `# yaml-language-server: $schema=../../../schemas/${schema}.json\n`;

/**
 * The files of a new case. Every key is there; what is empty is a fault until it is filled in, so that the checker
 * leads through the work and nothing unfinished is ever published.
 *
 * @param today the day of the first version, as `YYYY-MM-DD`
 */
export function skeleton(slug: string, prefix: string, today: string): readonly SkeletonFile[] {
  const at = (name: string): string => `cases/${slug}/${name}`;
  return [
    {
      path: at('index.mdx'),
      fill: 'the record: who, what, how many, what it cost, under which law; then the narrative',
      text: `---
id: ${slug}
prefix: ${prefix}
title: ""
is: ""
also_known_as: []
standfirst: ""
summary: ""
date: ""
theme: ""
regulator: ico
respondents: []
standing: final
standing_note: ""
sector: ""
sectors: []
outcomes:
  - kind: monetary-penalty
    by: ico
    against: ""
    amount_gbp: 0
    date: ""
    under: []
    sources: []
affected:
  count: null
  unit: people
  note: ""
  sources: []
data: []
cast: []
account: []
not_known: []
discussion: []
related: []
around: []
revisions:
  - date: "${today}"
    note: First published.
---

`,
    },
    {
      path: at('findings/first-finding.mdx'),
      fill: 'one claim in one sentence; name the file after it, in two to five words; the detail below',
      text: `---
ref: ${prefix}-1
claim: ""
standing: found
finder:
  by: []
  event: ""
  said: ""
against: []
provisions: []
flows: []
events: []
why: ""
sources: []
revisions:
  - date: "${today}"
    note: First published.
---

`,
    },
    {
      path: at('timeline.yaml'),
      fill: 'the events: dates as exact as they are known',
      text: `${hint('timeline')}headline: ""
events:
  - id: E1
    date: ""
    kind: conduct
    title: ""
    short: ""
    detail: ""
    weight: 1
    actors: []
    flows: []
    sources: []
`,
    },
    {
      path: at('flows.yaml'),
      fill: 'the actors and their roles, then the flows in the order of the story',
      text: `${hint('flows')}headline: ""
roles:
  - actor: ""
    role: ""
    short: ""
    column: 0
    sources: []
flows:
  - id: F1
    from: ""
    to: ""
    kind: gave
    label: ""
    what: []
    volume: { count: null, unit: people }
    date: ""
    purpose: ""
    sources: []
`,
    },
    {
      path: at('sources.yaml'),
      fill: 'each document with how much of it you read (whole, part, extract, reported); then where they disagree',
      text: `${hint('sources')}sources:
  - id: ""
    title: ""
    publisher: ""
    date: ""
    url: ""
    kind: regulator
    seen: ""
shared: []
discrepancies: []
`,
    },
  ];
}
