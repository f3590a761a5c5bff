import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, counted, inOrder, sayFaults, sayHints } from '../content/fault.ts';
import { contentFolder, readCasebook } from '../model/load.ts';
import { didYouMean } from '../schema/nearest.ts';

/** Says every fault of the content; with `--hints` the hints too, with `--case <case>` only what stands in its files. */
const folder = contentFolder();
const words = process.argv.slice(2);
const only = words.includes('--case') ? (words[words.indexOf('--case') + 1] ?? '') : undefined;

/** Whether something is said of the case that was asked for. */
const isOf = ({ file }: Fault): boolean =>
  only === undefined || file.startsWith(join(folder, 'cases', only, '/')) || file === join(folder, 'cases', only);

function check(): void {
  const { files, faults, hints } = readCasebook(folder);
  const own = faults.filter(isOf);
  const elsewhere = inOrder(faults.filter((fault) => !isOf(fault)));
  if (own.length > 0) {
    console.error(sayFaults(own));
    process.exitCode = 1;
  } else if (only === undefined) console.log(`${String(files)} files in ${folder}: no faults.`);
  else console.log(`${join(folder, 'cases', only)}: no faults.`);
  if (elsewhere.length > 0) console.log(`Elsewhere: ${counted(elsewhere)}; npm run check:content says them.`);
  if (faults.length > 0) return;
  const advice = hints().filter(isOf);
  if (words.includes('--hints')) console.log(sayHints(advice));
  else if (advice.length > 0)
    console.log(
      `${String(advice.length)} hints; npm run check:content -- ${only === undefined ? '' : `--case ${only} `}--hints says them.`,
    );
}

const cases = only === undefined ? [] : readdirSync(join(folder, 'cases'));
if (only !== undefined && !cases.includes(only)) {
  console.error(`There is no case “${only}”${didYouMean(only, cases)}`);
  process.exitCode = 1;
} else check();
