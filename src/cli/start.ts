/** Builds the site and serves it; with `--draft` one for its editor alone, of which nothing is promised. */
await import('./build.ts');
if (process.exitCode === 0) await import('./serve.ts');

export {};
