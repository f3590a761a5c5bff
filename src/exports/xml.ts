/** Text as the content of an element or an attribute; characters that XML 1.0 does not allow are left out. */
const escapeXml = (text: string): string =>
  text
    // What XML 1.0 (2.2) leaves out.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** An element with attributes and with text, or with elements that are written already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content?: string | readonly string[],
): string {
  const start = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}`;
  if (content === undefined) return `<${start}/>`;
  return typeof content === 'string'
    ? `<${start}>${escapeXml(content)}</${name}>`
    : `<${start}>\n${content.join('\n')}\n</${name}>`;
}

/** A whole document; with the address of a style sheet, a browser that opens it draws it by that. */
export const xmlDocument = (root: string, sheet?: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${sheet === undefined ? '' : `<?xml-stylesheet type="text/css" href="${escapeXml(sheet)}"?>\n`}${root}\n`;
