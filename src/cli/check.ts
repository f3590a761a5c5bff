import { sayFaults, sayHints } from '../content/fault.ts';
import { contentFolder, readCasebook } from '../model/load.ts';

const folder = contentFolder();
const { files, faults, hints } = readCasebook(folder);
if (faults.length > 0) {
  console.error(sayFaults(faults));
  process.exitCode = 1;
} else {
  console.log(`${String(files)} files in ${folder}: no faults.`);
  const advice = hints();
  if (process.argv.includes('--hints')) console.log(sayHints(advice));
  else if (advice.length > 0)
    console.log(`${String(advice.length)} hints; npm run check:content -- --hints says them.`);
}
