import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Says every word that the dictionary does not know, with its place and what to do about it. */
const cspell = fileURLToPath(new URL('../../node_modules/cspell/bin.mjs', import.meta.url));
const template =
  '$filename:$row:$col  the dictionary does not know “$text”; spell it the British way, or add it to “words” in cspell.json if it is right';
const options = ['--no-progress', '--no-summary', '--unique', '--issue-template', template];
const { status } = spawnSync(process.execPath, [cspell, 'lint', ...options, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
