import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { buildLock, takeTurn } from './build/turn.ts';

/** Checks the content, builds beside dist/, checks that no published address broke, and only then puts the new site in its place: the last good one stays whole. */
const out = process.env['CASEBOOK_OUT'] ?? 'dist';
const next = `${out}.next`;
const old = `${out}.old`;

function run(command: string, args: readonly string[]): number {
  const env = { ...process.env, CASEBOOK_OUT: next, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1;
}

const endTurn = await takeTurn(buildLock, console.log);
let code = run(process.execPath, ['src/cli/check.ts']);
if (code === 0) {
  rmSync(next, { recursive: true, force: true });
  code = run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
}
if (code === 0) code = run(process.execPath, ['src/cli/permalinks.ts', '--check', next]);
if (code === 0) {
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
  console.log(`Built into ${out}/.`);
} else {
  rmSync(next, { recursive: true, force: true });
  console.error(
    `Nothing was built; ${existsSync(out) ? `the last good site in ${out}/ is untouched` : `there is no earlier site in ${out}/`}.`,
  );
}
endTurn();
process.exitCode = code;
