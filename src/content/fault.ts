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

/** More of a clause than anybody reads, and what is left of its two ends. */
const longest = 700;

/** A fault that fits a line: what it quotes may be as long as a book, or hold line breaks. */
export function tidied(fault: Fault): Fault {
  const line = fault.clause.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '·');
  const clause = line.length > longest ? `${line.slice(0, 300)} … ${line.slice(-300)}` : line;
  return clause === fault.clause ? fault : { ...fault, clause };
}

const byPlace = (a: Fault, b: Fault): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.clause < b.clause ? -1 : 1);

const where = ({ file, line, column }: Fault): string => `${file}:${String(line)}:${String(column)}`;

/** Faults in the order of files, the same fault once. */
export const inOrder = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map([...faults].sort(byPlace).map((fault) => [`${where(fault)} ${fault.clause}`, fault])).values(),
];

/** "2 faults in 1 file" for what {@link inOrder} gives; of hints with their word. */
export function counted(once: readonly Fault[], word = 'fault'): string {
  const files = new Set(once.map(({ file }) => file)).size;
  return `${String(once.length)} ${word}${once.length === 1 ? '' : 's'} in ${String(files)} file${files === 1 ? '' : 's'}`;
}

const say = (faults: readonly Fault[], word: string): string => {
  const once = inOrder(faults);
  return [...once.map((fault) => `${where(fault)}  ${fault.clause}`), `${counted(once, word)}.`].join('\n');
};

/** All faults as an editor reads them: one a line in the order of files, the same fault once, then a count. */
export const sayFaults = (faults: readonly Fault[]): string => say(faults, 'fault');

/** All hints in the same way. */
export const sayHints = (hints: readonly Fault[]): string => say(hints, 'hint');

/** Thrown by the loader when content cannot be used; its message lists every fault. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(sayFaults(faults));
    this.name = 'ContentError';
    this.faults = faults;
  }
}
