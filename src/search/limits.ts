/** How much is read and how many results are shown where: the limits of the search, its answers and the palette. */
export const limits = {
  /** Rows at first, and how many more each time. */
  page: 30,
  /** Rows under one heading while everything is shown. */
  ofKind: 5,
  /** Rows of one case among those of a kind. */
  ofCase: 2,
  /** Rows in the palette; all of them are a press away. */
  inPalette: 7,
  /** Rows in the palette where a deed of the page fits what was typed too. */
  beforeDeeds: 3,
  /** Rows that an address can ask for. */
  most: 3000,
  /** Letters of a question that are read. */
  letters: 200,
  /** Words that a misspelt one may have meant, and those that are offered when nothing is found. */
  meant: 8,
  offered: 4,
  /** Matched words that are marked on the page that a result leads to. */
  marked: 6,
  /** Parts of the page that the palette offers beside its acts. */
  parts: 5,
  /** Rows of an answer, by what they are; of penalties so many at most where more are asked for. */
  inAnswer: { penalties: 5, asked: 10, events: 12, provisions: 6, findings: 6 },
} as const;
