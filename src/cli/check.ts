import { sayFaults } from '../content/fault.ts';
import { readContent } from '../content/read.ts';

const folder = process.env['CASEBOOK_CONTENT'] ?? 'content';
const { documents, faults } = readContent(folder);
if (faults.length > 0) {
  console.error(sayFaults(faults));
  process.exitCode = 1;
} else {
  console.log(`${String(documents.length)} files in ${folder}: no faults.`);
}
