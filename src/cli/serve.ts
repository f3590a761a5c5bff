import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveSite } from './server/site.ts';

/** Serves dist/: the last good build. */
const folder = resolve(process.env['CASEBOOK_OUT'] ?? 'dist');
const base = process.env['BASE_PATH'] ?? '/';
const wanted = Number(process.env['PORT'] ?? 4321);

if (!existsSync(folder)) {
  console.error(`There is no ${folder} yet. Build it first: npm run build`);
  process.exitCode = 1;
} else {
  const { port } = await serveSite(folder, base, wanted);
  if (port !== wanted) console.log(`Port ${String(wanted)} is taken.`);
  console.log(`Casebook is at http://localhost:${String(port)}${base.replace(/\/*$/, '/')}`);
}
