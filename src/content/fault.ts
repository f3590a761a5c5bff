/** A place in a file that an editor can go to; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong with the content, ready to be said. */
export interface Fault extends Place {
  /** The rule that was broken, such as `unknown-id`; for tests and docs, not shown. */
  readonly rule: string;
  /** The file's path as it was reached from the folder that was asked for. */
  readonly file: string;
  /** What is wrong and what to do: lower case, no full stop. */
  readonly clause: string;
}

const byPlace = (a: Fault, b: Fault): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.clause < b.clause ? -1 : 1);

const linesOf = (faults: readonly Fault[]): readonly string[] => [
  ...new Set([...faults].sort(byPlace).map((f) => `${f.file}:${String(f.line)}:${String(f.column)}  ${f.clause}`)),
];
const inFiles = (faults: readonly Fault[]): string => {
  const files = new Set(faults.map((f) => f.file)).size;
  return `in ${String(files)} ${files === 1 ? 'file' : 'files'}.`;
};

/** All faults as an editor reads them: one a line in the order of files, the same fault once, then a count. */
export function sayFaults(faults: readonly Fault[]): string {
  const once = linesOf(faults);
  return [...once, `${String(once.length)} ${once.length === 1 ? 'fault' : 'faults'} ${inFiles(faults)}`].join('\n');
}

/** All hints in the same way. */
export function sayHints(hints: readonly Fault[]): string {
  const once = linesOf(hints);
  return [...once, `${String(once.length)} ${once.length === 1 ? 'hint' : 'hints'} ${inFiles(hints)}`].join('\n');
}

/** Thrown by the loader when content cannot be used; its message lists every fault. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(sayFaults(faults));
    this.name = 'ContentError';
    this.faults = faults;
  }
}
