import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { put } from './test/content/casebook.ts';
const folder = mkdtempSync('/tmp/cbdev-');
cpSync('test/content/sound', folder, { recursive: true });
const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock'], { env: { ...process.env, CASEBOOK_CONTENT: folder, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' } });
let said=''; server.stdout.on('data', d => {said += d}); server.stderr.on('data', d => {said += d});
while (!/localhost:(\d+)/.test(said)) await new Promise(r => setTimeout(r, 200));
const origin = 'http://localhost:' + /localhost:(\d+)/.exec(said)![1];
const get = async () => (await (await fetch(origin + '/cases/toy/')).text());
let t = await get(); console.log(t.includes('The shop sold a list.'), t.includes('It did.'));
const sold = readFileSync(folder + '/cases/toy/findings/sold.mdx', 'utf8');
put(folder, 'cases/toy/findings/kept.mdx', sold.replace('TY-1', 'TY-2').replace('It did.', 'For years.'));
for (let i = 0; i < 8; i++) { await new Promise(r => setTimeout(r, 1000)); t = await get(); console.log(t.length, t.includes('For years.'), t.includes('TY-2')); }
console.log(said.slice(-2500)); writeFileSync('/tmp/lead/toy.html', t);
server.kill(); process.exit(0);
