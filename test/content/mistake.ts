/** A mistake an editor may make: a piece of a sound file replaced, or a file written; and what the checker says. */
export interface Mistake {
  readonly name: string;
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
  readonly write?: string | Uint8Array;
  readonly faults: readonly string[];
}

export const flows = 'cases/toy/flows.yaml';
export const timeline = 'cases/toy/timeline.yaml';
export const finding = 'cases/toy/findings/sold.mdx';
export const index = 'cases/toy/index.mdx';
export const quotations = 'cases/toy/quotations.yaml';
export const sources = 'cases/toy/sources.yaml';
