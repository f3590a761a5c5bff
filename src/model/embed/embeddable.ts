import { type Address, address } from '../address.ts';
import type { CaseFile, CaseFinding } from '../casebook.ts';
import { firstOf } from '../kept/versions.ts';
import { nameOfWithdrawn, sayWithdrawn, type WithdrawnFinding } from '../kept/withdrawn.ts';
import { type Chart, heightOfChart, titleOfChart } from './charts-of-case.ts';

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
  /** Its usual size in px; the helper script gives it the height that it needs at any width. */
  readonly width: number;
  readonly height: number;
}

/** Letters of a claim, and of one that was held first, in a line of a frame of the usual width; an overcount, so that nothing is cut off. */
const perLine = { claim: 30, first: 60 };

/** The height that a claim, and words in small letters below it, need at the usual width, for pages on which no script may set it. */
function heightOf(claim: string, small: string | undefined): number {
  const below = small === undefined ? 0 : 28 + 24 * Math.ceil(small.length / perLine.first);
  return 114 + 36 * Math.ceil(claim.length / perLine.claim) + below;
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
    height: heightOf(finding.claim, firstOf(finding)?.claim),
  };
}

/** What stands where a finding was embedded that was withdrawn. */
export const embedOfWithdrawn = (gone: WithdrawnFinding): Embeddable => ({
  title: nameOfWithdrawn(gone),
  words: sayWithdrawn(gone),
  page: address.short(gone.ref),
  embed: address.embedFinding(gone.ref),
  oembed: address.oembedFinding(gone.ref),
  width: 640,
  height: heightOf(gone.claim, gone.reason),
});

/** A chart of a case as an embed: as it stands, or frozen at a version of the case. */
export const embedOfChart = (file: CaseFile, chart: Chart, version?: number): Embeddable => ({
  title: `${titleOfChart(chart, file)}: ${file.title}`,
  words: `${file.title}: ${file.standfirst}`,
  page: address.case(file.id),
  embed: address.embedChart(file.id, chart, version),
  oembed: address.oembedChart(file.id, chart),
  width: 960,
  height: heightOfChart(chart, file),
});
