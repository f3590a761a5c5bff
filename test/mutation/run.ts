import { globSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsIn, mutated } from './mutants.ts';
import { reviewed } from './reviewed.ts';
import { sample } from './sample.ts';
import { testsReaching } from './tests-of.ts';
import { Trial } from './trial.ts';

/**
 * Changes the code one place at a time and says which changes no unit test notices.
 *
 *     npm run mutate -- src/model src/charts/time --sample 200 --seed 1
 *     npm run mutate -- --list      the changes that a reviewer once made unnoticed
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    /** How long the tests of one mutant may take, in seconds. */
    patience: { type: 'string', default: '60' },
  },
});

const given = positionals.length > 0 ? positionals : ['src/model', 'src/charts'];
const files = given.flatMap((path) => (statSync(path).isDirectory() ? globSync(`${path}/**/*.ts`) : [path])).sort();
const all = values.list ? reviewed() : files.flatMap((file) => mutantsIn(file, readFileSync(file, 'utf8')));
const chosen = values.sample === undefined ? all : sample(all, Number(values.sample), Number(values.seed));
const patience = Number(values.patience) * 1000;

const testsOf = testsReaching();
const trial = new Trial();
const broken = new Set<string>();
/** Tests that reach a file and pass on it as it stands. */
async function soundTests(file: string): Promise<readonly string[]> {
  const code = readFileSync(file, 'utf8');
  for (;;) {
    const tests = testsOf(file).filter((test) => !broken.has(test));
    const verdict = await trial.run({ file, code, tests }, patience * 3);
    if (verdict === 'survived' || tests.length === 0) return tests;
    if (verdict === 'timed out') throw new Error(`the tests that reach ${file} take more than ${values.patience} s`);
    if (broken.has(verdict.killedBy)) throw new Error(`${verdict.killedBy} fails on ${file} and cannot be left out`);
    console.error(`left out, for it fails on the code as it stands: ${verdict.killedBy}`);
    broken.add(verdict.killedBy);
  }
}

const score = (killed: number, of: number): string => `${((100 * killed) / of).toFixed(0).padStart(3)} %`;
const folded = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 90);

const byFile = Map.groupBy(chosen, ({ file }) => file);
const survivors: Mutant[] = [];
for (const [file, mutants] of byFile) {
  const code = readFileSync(file, 'utf8');
  const tests = await soundTests(file);
  let killed = 0;
  for (const mutant of mutants) {
    const verdict =
      tests.length === 0 ? 'survived' : await trial.run({ file, code: mutated(code, mutant), tests }, patience);
    if (verdict === 'survived') survivors.push(mutant);
    else killed++;
    if (verdict === 'survived' || values.list)
      console.log(
        `  ${verdict === 'survived' ? 'SURVIVES' : 'killed  '}  ${file}:${String(mutant.line)}  ${folded(mutant.from)}  →  ${folded(mutant.to)}`,
      );
  }
  console.log(`${score(killed, mutants.length)}  ${String(killed)}/${String(mutants.length)}  ${file}`);
}
trial.end();
const killed = chosen.length - survivors.length;
console.log(
  `\n${score(killed, chosen.length)}  ${String(killed)} of ${String(chosen.length)} mutants, ${String(all.length)} in all`,
);
if (values.list && survivors.length > 0) process.exitCode = 1;
