/** Milliseconds of the processor's that a piece of work takes, whatever else the machine does: the runs in order of length. */
export function runs(times: number, work: () => unknown): readonly number[] {
  work();
  return Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
}

/** Milliseconds of the processor that a piece of work takes on this thread, whatever else the machine does meanwhile. */
export function spent(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The value below which a share of ordered values lies; `share` from 0 to 1. */
export const quantile = (ordered: readonly number[], share: number): number =>
  ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0;
