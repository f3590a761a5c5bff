/** Measures of the ladder in pixels, where its two frames differ. */
export interface Sizes {
  readonly width: number;
  /** Kept free over a row. */
  readonly pad: number;
  /** Least room right of the bars of leaves, for their names. */
  readonly names: number;
  /** The most of it, where a word of a name is long. */
  readonly mostNames: number;
}

export const sizes: Readonly<Record<'mid' | 'tall', Sizes>> = {
  mid: { width: 664, pad: 8, names: 216, mostNames: 250 },
  tall: { width: 354, pad: 10, names: 123, mostNames: 170 },
};

export const bar = 7;
/** The widest ribbon. */
export const ribbon = 44;
export const line = 17;
/** What a bar is drawn on past the outermost flow that it holds. */
export const beyond = 12;
/** Where number and words of a row stand. */
export const numberAt = 34;
export const wordsAt = 51;
