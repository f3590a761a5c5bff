import { addressNow } from '../../browser/address.ts';
import { element, saveFile, svgElement } from '../../browser/dom.ts';

/** A drawing as a file that stands alone: light, with its title, its credit and its address. */
const styled = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'visibility',
  'font-style',
  'stop-color',
  'stop-opacity',
];

/** The site's own sans as a data address, so that the picture needs nothing from elsewhere; nothing if it cannot be had. */
async function fontRule(): Promise<string> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="preload"][href*="franklin"]');
  if (!link) return '';
  try {
    const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `@font-face{font-family:Casebook Sans;font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)})}`;
  } catch {
    return '';
  }
}

const line = (text: string, x: number, y: number, size: number, weight: number): SVGTextElement => {
  const made = svgElement('text', { x, y, 'font-size': size, 'font-weight': weight, fill: '#1c1a17' });
  made.textContent = text;
  return made;
};

/** The picture's title, with the step that is shown where there is room for it. */
function titled(figure: HTMLElement, width: number): string {
  const step = figure.querySelector('.step-now')?.textContent ?? '';
  const title = figure.dataset['title'] ?? '';
  return step === '' || width < 1000 ? title : `${title} · ${step}`;
}

/** A copy of the picture that stands alone: styles written into it, a title above and a credit below. */
async function standing(
  figure: HTMLElement,
  svg: SVGSVGElement,
): Promise<{ text: string; width: number; height: number }> {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  // Styles are read where the tokens are those of paper, whatever the reader's scheme is.
  const paper = element('div', 'on-paper chart', copy);
  figure.append(paper);
  // All are read before any is changed, since a part's style hangs on its parents' classes.
  const parts = [...copy.querySelectorAll<SVGElement>('*')];
  const styles = parts.map((part) => {
    const style = getComputedStyle(part);
    return styled.map((name) => [name, style.getPropertyValue(name)] as const);
  });
  const radii = parts.map((part) => parseFloat(getComputedStyle(part).getPropertyValue('r')) || 0);
  parts.forEach((part, index) => {
    for (const [name, value] of styles[index] ?? []) part.setAttribute(name, value);
    if (part.tagName === 'circle') part.setAttribute('r', String(radii[index] ?? 0));
    part.removeAttribute('class');
  });
  for (const unseen of copy.querySelectorAll('[stroke="rgba(0, 0, 0, 0)"], [visibility="hidden"]')) unseen.remove();
  // Taken away whole, however far it is enlarged on the page.
  copy.querySelector('[transform]')?.removeAttribute('transform');
  paper.remove();
  const [above, below] = [44, 34];
  const all = { width: width + 32, height: height + above + below };
  const out = svgElement('svg', {
    viewBox: `-16 ${String(-above)} ${String(all.width)} ${String(all.height)}`,
    ...all,
    'font-family': "'Casebook Sans', 'Libre Franklin', sans-serif",
  });
  const rule = svgElement('style', {});
  rule.textContent = await fontRule();
  const ground = svgElement('rect', { x: -16, y: -above, ...all, fill: '#fbf9f4' });
  out.append(
    rule,
    ground,
    line(titled(figure, width), 0, -16, 17, 650),
    ...copy.childNodes,
    line(`Casebook, CC BY 4.0 · ${addressNow().href}`, 0, height + 20, 11, 400),
  );
  return { text: new XMLSerializer().serializeToString(out), ...all };
}

async function asPng(text: string, width: number, height: number): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  const context = canvas.getContext('2d');
  context?.scale(2, 2);
  context?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** Saves a figure's drawing as it is shown, as SVG or as PNG at twice the size. */
export async function savePicture(figure: HTMLElement, svg: SVGSVGElement, kind: string): Promise<void> {
  const name = `casebook-${figure.dataset['name'] ?? 'diagram'}`;
  const { text, width, height } = await standing(figure, svg);
  if (kind === 'svg') {
    saveFile(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
    return;
  }
  const png = await asPng(text, width, height);
  if (png) saveFile(png, `${name}.png`);
}
