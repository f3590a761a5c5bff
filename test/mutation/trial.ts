import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answer, Ask } from './vitest-process.ts';

/** How a run of tests ended: which test failed; none; or that it took so long that it was stopped. */
export type Verdict = { readonly killedBy: string } | 'survived' | 'timed out';

/** Runs tests on changed files, in one process that is begun anew when a change makes it run for ever. */
export class Trial {
  private vitest: ChildProcess | undefined;

  /** Ends the process. */
  end(): void {
    this.vitest?.kill('SIGKILL');
    this.vitest = undefined;
  }

  /** @param patience in ms, after which a run is taken to have no end */
  async run(ask: Ask, patience: number): Promise<Verdict> {
    const vitest = await this.ready();
    vitest.send(ask);
    const late = AbortSignal.timeout(patience);
    try {
      const [{ failed }] = (await once(vitest, 'message', { signal: late })) as [Answer];
      const [killedBy] = failed;
      return killedBy === undefined ? 'survived' : { killedBy };
    } catch (error) {
      if (!late.aborted) throw error;
      this.end();
      return 'timed out';
    }
  }

  private async ready(): Promise<ChildProcess> {
    if (this.vitest) return this.vitest;
    const vitest = fork(join(import.meta.dirname, 'vitest-process.ts'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(vitest, 'message');
    this.vitest = vitest;
    return vitest;
  }
}
