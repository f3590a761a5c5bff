/** The text of each row in lower case, to be asked for words; taken once, since rows do not change. */
export const textsOf = <Row extends HTMLElement>(rows: readonly Row[]): ReadonlyMap<Row, string> =>
  new Map(rows.map((row) => [row, row.textContent.toLowerCase().replace(/\s+/g, ' ')]));

/** Whether a text has every word of what was typed, in any order. */
export const wordsFit = (text: string | undefined, typed: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text?.includes(word) === true);
