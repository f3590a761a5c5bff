import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../content/document.ts';
import { type Fault, counted, inOrder, sayFaults, sayHints } from '../content/fault.ts';
import { itemsOf, part } from '../content/rules/rule.ts';
import { contentFolder, readCasebook } from '../model/load.ts';
import { askedCase, noSuchCase } from './asked-case.ts';

/** Says every fault of the content; with `--hints` the hints too, with `--case <case>` only what is said of it. */
const folder = contentFolder();
const words = process.argv.slice(2);
const only = askedCase(words);

/** The files of the actors that have a role in the case that was asked for. */
const actorsOf = (documents: readonly Document[]): ReadonlySet<string> =>
  new Set(
    documents
      .filter(({ kind, names }) => kind === 'flows' && names.case === only)
      .flatMap(({ raw }) => itemsOf(part(raw, 'roles')))
      .map((role) => join(folder, 'actors', `${String(part(role, 'actor'))}.yaml`)),
  );

/** Whether a line of the register names the case, in whatever shape the line is. */
const inRegister = ({ file, line }: Fault): boolean =>
  file === join(folder, 'register', 'penalties.csv') &&
  (readFileSync(file, 'utf8').split(/\r?\n/)[line - 1] ?? '').split(',').includes(only ?? '');

/** Whether something is said of the case that was asked for: of its files, of who has a part in it, of its row in the register. */
const isIn =
  (documents: readonly Document[]) =>
  (fault: Fault): boolean =>
    only === undefined ||
    fault.file.startsWith(join(folder, 'cases', only, '/')) ||
    fault.file === join(folder, 'cases', only) ||
    actorsOf(documents).has(fault.file) ||
    inRegister(fault);

function check(): void {
  const { documents, files, faults, later, hints } = readCasebook(folder);
  const isOf = isIn(documents);
  const own = faults.filter(isOf);
  const elsewhere = inOrder(faults.filter((fault) => !isOf(fault)));
  if (own.length > 0) {
    console.error(sayFaults(own));
    process.exitCode = 1;
  } else if (later.length > 0)
    console.log(
      `${String(files)} files in ${folder}: good enough for a draft. What stops its publishing: ${counted(later)}; npm run check:content says ${later.length === 1 ? 'it' : 'them'}.`,
    );
  else if (only === undefined) console.log(`${String(files)} files in ${folder}: no faults.`);
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
  console.error(noSuchCase(only, cases));
  process.exitCode = 1;
} else check();
