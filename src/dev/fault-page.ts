import { token } from '../styles/tokens.ts';
import { readFileSync } from 'node:fs';
import { counted, type Fault, inOrder } from '../content/fault.ts';
import { sayHello } from './hello.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const style = `
:root { color-scheme: light dark; font: 17px/1.5 Georgia, serif }
body { max-width: 46rem; margin: 3rem auto; padding: 0 1.5rem }
h1 { font-size: 1.6rem }
h2 { font: 600 1rem/1.4 ui-monospace, monospace; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere }
li { margin: 0 0 1.25rem }
ol { list-style: none; padding: 0 }
a { font: .875rem ui-monospace, monospace }
p { margin: 0; overflow-wrap: anywhere }
pre { font: .875rem/1.5 ui-monospace, monospace; margin: .25rem 0 0; padding: .25rem .75rem; overflow-x: auto;
  border-left: 3px solid ${token('accent').light}; background: color-mix(in srgb, currentColor 6%, transparent) }
`;

/** A click on a place opens it in the editor, which Vite knows how to do. */
const script = `
addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (link) { event.preventDefault(); fetch(link.href); }
});
`;

function lineOf(file: string, line: number): string {
  try {
    return (
      readFileSync(file, 'utf8')
        .split(/\r\n?|\n/)
        [line - 1]?.slice(0, 400) ?? ''
    );
  } catch {
    return '';
  }
}

function row({ file, line, column, clause }: Fault, base: string): string {
  const place = `${String(line)}:${String(column)}`;
  const text = lineOf(file, line);
  return `<li><a href="${base}__open-in-editor?file=${encodeURIComponent(`${file}:${place}`)}">line ${place}</a>
<p>${escaped(clause)}</p>${text.trim() === '' ? '' : `<pre>${escaped(text)}</pre>`}</li>`;
}

/**
 * The page that stands in the place of every page while the content has faults: all of them in the checker's words,
 * each with its line. It comes back to the page that was asked for once they are mended.
 *
 * @param base the folder in which the site stands, with slashes at both ends
 */
export function faultPage(faults: readonly Fault[], base: string): string {
  const once = inOrder(faults);
  const files = [...new Set(once.map(({ file }) => file))].map((file) => {
    const rows = once.filter((fault) => fault.file === file).map((fault) => row(fault, base));
    return `<h2>${escaped(file)}</h2>\n<ol>\n${rows.join('\n')}\n</ol>`;
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${counted(once)}</title>
<style>${style}</style>
<script type="module">
import { createHotContext } from '${base}@vite/client';
${sayHello("createHotContext('/faults')")}
</script>
<script>${script}</script>
</head>
<body>
<h1>${counted(once)}</h1>
<p>The page is here again as soon as they are mended.</p>
${files.join('\n')}
</body>
</html>
`;
}
