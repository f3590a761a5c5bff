import { type Address, absolute, address } from '../address.ts';
import type { CaseFile, CaseFinding } from '../casebook.ts';

/** A thing that may stand within somebody else's page, and what is said where it cannot. */
export interface Embeddable {
  /** What it is, for a frame's title. */
  readonly title: string;
  /** The words that stand in for it: the claim, or what the chart shows. */
  readonly words: string;
  /** The page that it is a part of. */
  readonly page: Address;
  readonly embed: Address;
  readonly oembed: Address;
  /** Its usual size in px; the helper script gives it the height that it needs. */
  readonly width: number;
  readonly height: number;
}

/** Where the site stands. */
export interface Site {
  readonly site: string;
  readonly base: string;
}

/** A finding as an embed: as it stands, or frozen at a version. */
export function embedOfFinding(file: CaseFile, finding: CaseFinding, version?: number): Embeddable {
  return {
    title: `${finding.ref}: ${file.title}`,
    words: finding.claim,
    page: address.finding(file.id, finding.slug),
    embed: version === undefined ? address.embedFinding(finding.ref) : address.embedVersion(finding.ref, version),
    oembed: address.oembedFinding(finding.ref),
    width: 640,
    height: 260,
  };
}

/** The charts of a case that can stand elsewhere, and what each answers. */
export const charts = { flows: 'Who gave whose data to whom', timeline: 'When it happened' } as const;
export type Chart = keyof typeof charts;
export const chartNames = Object.keys(charts) as readonly Chart[];

/** A chart of a case as an embed: as it stands, or frozen at a version of the case. */
export const embedOfChart = (file: CaseFile, chart: Chart, version?: number): Embeddable => ({
  title: `${charts[chart]}: ${file.title}`,
  words: `${file.title}: ${file.standfirst}`,
  page: address.case(file.id),
  embed: address.embedChart(file.id, chart, version),
  oembed: address.oembedChart(file.id, chart),
  width: 960,
  height: 720,
});

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/**
 * The code that puts an embed into a page: the quotation with its link, which stands alone wherever frames are taken
 * out; the frame, which may run its own script and open links and nothing else; and the script that sizes it.
 */
export function embedCode(of: Embeddable, { site, base }: Site): string {
  const at = (to: Address): string => escaped(absolute(to, site, base));
  return [
    `<blockquote class="casebook-quote" cite="${at(of.page)}"><p>${escaped(of.words)}</p><p><a href="${at(of.page)}">${escaped(of.title)}, Casebook</a></p></blockquote>`,
    `<iframe src="${at(of.embed)}" title="${escaped(of.title)}" width="100%" height="${String(of.height)}" style="border:0" loading="lazy" sandbox="allow-scripts allow-popups"></iframe>`,
    `<script async src="${at('/embed.js')}"></script>`,
  ].join('\n');
}
