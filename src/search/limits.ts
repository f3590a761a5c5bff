/** How many results are shown where: the limits of the search. */
export const limits = {
  /** Rows at first, and how many more each time. */
  page: 30,
  /** Rows under one heading while everything is shown. */
  ofKind: 5,
  /** Rows of one case among those of a kind. */
  ofCase: 2,
  /** Rows in the palette; all of them are a press away. */
  inPalette: 7,
  /** Rows that an address can ask for. */
  most: 3000,
} as const;
