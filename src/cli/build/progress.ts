/** Where progress is told: a terminal, or a stream that is none. */
export interface Teller {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Milliseconds between two tellings: in a line that is rewritten, and in lines one below the other. */
const pauses = { rewritten: 100, lines: 15_000 } as const;
/** Milliseconds after which the time that is left can be told from what was done. */
const early = 2000;

/** A time that is left, in words: "about 40 seconds left". */
export function sayLeft(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 90) return `about ${String(seconds)} ${seconds === 1 ? 'second' : 'seconds'} left`;
  return `about ${String(Math.round(seconds / 60))} minutes left`;
}

/** How far a piece of work is, in a line: "Pages and files: 1,200 of 12,641, about 3 minutes left". */
export function sayProgress(what: string, done: number, many: number, elapsed: number): string {
  const count = `${what}: ${done.toLocaleString('en-GB')} of ${many.toLocaleString('en-GB')}`;
  if (done === 0 || done >= many || elapsed < early) return count;
  return `${count}, ${sayLeft((elapsed / done) * (many - done))}`;
}

/** What is told of a piece of work while it is done. */
export interface Progress {
  /** One more of many is done. */
  readonly step: () => void;
  /** All is done, and a line that is rewritten goes. */
  readonly end: () => void;
}

/**
 * How progress is told: in one line that is rewritten, or, where the output is no terminal, in a line now and then; not at all in
 * an automatic run, which nobody watches.
 */
export const wayOfTelling = (
  { isTTY = false }: Teller,
  env: NodeJS.ProcessEnv = process.env,
): keyof typeof pauses | undefined => ((env['CI'] ?? '') !== '' ? undefined : isTTY ? 'rewritten' : 'lines');

/**
 * Tells how far a piece of work is, as {@link wayOfTelling} says.
 *
 * @param many how many there are to do; left out where that is not known
 */
export function progressOf(
  what: string,
  many?: number,
  out: Teller = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const way = wayOfTelling(out);
  if (way === undefined) return { step: () => undefined, end: () => undefined };
  const start = now();
  let done = 0;
  let last = -Infinity;
  // A line that is rewritten ends where it began: what is printed meanwhile by others takes its place.
  const tell = (text: string): void => void out.write(way === 'lines' ? `${text}\n` : `${text}\u001b[K\r`);
  const show = (): void => {
    last = now();
    tell(many === undefined ? `${what} …` : sayProgress(what, done, many, now() - start));
  };
  show();
  return {
    step: () => {
      done++;
      if (now() - last >= pauses[way]) show();
    },
    end: () => {
      if (way === 'rewritten') tell('');
    },
  };
}
