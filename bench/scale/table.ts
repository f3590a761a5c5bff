/** What a build took, and what it made. */
export interface Row {
  readonly name: string;
  readonly pages: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number | undefined;
  readonly bytes: number;
}

const heads = [
  'what was built',
  'pages',
  'seconds',
  'pages a second',
  'CPU seconds',
  'CPU ms a page',
  'beside the first',
  'peak MB',
  'KB a page',
] as const;

const fixed = (number: number, digits = 0): string => (Number.isFinite(number) ? number.toFixed(digits) : '-');

/** What builds took as a table in plain text; the growth is that of the processor's time a page, beside the first row. */
export function tableOf(rows: readonly Row[]): readonly string[] {
  const aPage = ({ cpu, pages }: Row): number => cpu / pages;
  const first = rows[0] === undefined ? Number.NaN : aPage(rows[0]);
  const cells = rows.map((row) => [
    row.name,
    fixed(row.pages),
    fixed(row.seconds),
    fixed(row.pages / row.seconds, 1),
    fixed(row.cpu),
    fixed(aPage(row) * 1000, 1),
    `${fixed(aPage(row) / first, 2)} times`,
    row.peak === undefined ? 'not known' : fixed(row.peak / 1_048_576),
    fixed(row.bytes / row.pages / 1024, 1),
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => (line[column] ?? '').length)),
  );
  return [heads, ...cells].map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
