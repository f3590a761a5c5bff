import { sayFaults } from '../content/fault.ts';
import { contentFolder, readCasebook } from '../model/load.ts';

const folder = contentFolder();
const { files, faults } = readCasebook(folder);
if (faults.length > 0) {
  console.error(sayFaults(faults));
  process.exitCode = 1;
} else {
  console.log(`${String(files)} files in ${folder}: no faults.`);
}
