import { addressNow } from '../../browser/address.ts';
import { widestOf, wrap } from '../../charts/geometry/text.ts';
import { element, isShown, saveFile, setAttributes, svgElement, textOf } from '../../browser/dom.ts';

/** What is written into each part of a drawing. */
const styled = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'visibility',
  'font-style',
  'stop-color',
  'stop-opacity',
  'text-decoration-line',
];

/** The site's own type as data addresses, so that the picture needs nothing from elsewhere; nothing if it cannot be had. */
async function fontRules(): Promise<string> {
  const rules = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')].map(
    async ({ href }) => {
      const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
      const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      const family = href.includes('newsreader') ? 'Casebook Serif' : 'Casebook Sans';
      return `@font-face{font-family:${family};font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)})}`;
    },
  );
  return (await Promise.allSettled(rules)).map((rule) => (rule.status === 'fulfilled' ? rule.value : '')).join('');
}

const sans = "'Casebook Sans', 'Libre Franklin', sans-serif";
const serif = "'Casebook Serif', Newsreader, serif";

/** Words in the picture: how large, how heavy, how far apart its lines are, and in which letters and colour. */
interface Type {
  readonly size: number;
  readonly weight: number;
  readonly line: number;
  readonly family: string;
  readonly fill: string;
}
/** Colours of the page's own sheet as they are where an element stands, by their tokens. */
const coloursAt =
  (place: HTMLElement) =>
  (name: string): string => {
    const probe = element('i', '');
    probe.style.color = `var(--${name})`;
    place.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };

/** The lines of a text in a type. Serif letters are no wider than the sans that is measured. */
const lined = (text: string, width: number, { size, weight }: Type): readonly string[] =>
  wrap(text, width, size, weight);

const say = (text: string, x: number, y: number, { size, weight, family, fill }: Type): SVGTextElement => {
  const made = svgElement('text', { x, y, 'font-size': size, 'font-weight': weight, 'font-family': family, fill });
  made.textContent = text;
  return made;
};

/** Writes into each part of a drawing how it looks here, so that it looks so anywhere. */
function keepLooks(drawing: SVGSVGElement): void {
  // All are read before any is changed, since a part's style hangs on its parents' classes.
  const parts = [...drawing.querySelectorAll<SVGElement>('*')];
  const looks = parts.map((part) => {
    const style = getComputedStyle(part);
    return styled.map((name) => [name, style.getPropertyValue(name)] as const);
  });
  const radii = parts.map((part) => parseFloat(getComputedStyle(part).getPropertyValue('r')) || 0);
  parts.forEach((part, index) => {
    for (const [name, value] of looks[index] ?? []) part.setAttribute(name, value);
    if (part.tagName === 'circle') part.setAttribute('r', String(radii[index] ?? 0));
    part.removeAttribute('class');
  });
  for (const unseen of drawing.querySelectorAll('[stroke="rgba(0, 0, 0, 0)"], [visibility="hidden"]')) unseen.remove();
}

/** The key that stands with a figure, in rows as wide as the picture, in a type, and how high it is. */
function keyOf(
  figure: HTMLElement,
  svg: SVGSVGElement,
  width: number,
  label: Type,
): { readonly drawn: SVGSVGElement; readonly height: number } {
  const drawn = svgElement('svg', {});
  let [x, y] = [0, 0];
  const rows = [...figure.querySelectorAll<HTMLElement>('.key > li, .lane-key > li')].filter(isShown);
  // What the key says of marks that this picture does not have stays out of it.
  for (const row of rows.filter(({ dataset: { of } }) => of === undefined || svg.querySelector(of))) {
    const sample = row.querySelector('svg');
    const words = row.textContent.replace(/\s+/g, ' ').trim();
    const [wide, high] = [Number(sample?.getAttribute('width') ?? 0), Number(sample?.getAttribute('height') ?? 0)];
    const before = sample ? wide + 9 : 0;
    const lines = lined(words, width - before, label);
    const all = before + widestOf(lines, label.size, label.weight);
    if (x > 0 && x + all > width) [x, y] = [0, y + 26];
    if (sample) {
      const copy = svgElement('g', {
        class: row.parentElement?.className ?? '',
        transform: `translate(${String(x)} ${String(y + 10 - high / 2)})`,
      });
      copy.append(...sample.cloneNode(true).childNodes);
      drawn.append(copy);
    }
    drawn.append(...lines.map((line, index) => say(line, x + before, y + 14.5 + label.line * index, label)));
    if (lines.length > 1) [x, y] = [0, y + label.line * (lines.length - 1) + 26];
    else x += all + 28;
  }
  return { drawn, height: drawn.childNodes.length === 0 ? 0 : y + (x > 0 ? 26 : 0) };
}

/** A copy of the picture that stands alone: title and headline above it, its key, and whence and of when it is below. */
async function standing(
  figure: HTMLElement,
  svg: SVGSVGElement,
): Promise<{ text: string; width: number; height: number }> {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const small = width < 700;
  const margin = small ? 24 : 48;
  const { title = '', headline = '', version = '' } = figure.dataset;
  // Styles are read where the tokens are those of paper, whatever the reader's scheme is.
  const paper = element('div', 'on-paper chart');
  figure.append(paper);
  const colour = coloursAt(paper);
  const [ink, soft, rule, ground] = [colour('ink'), colour('soft'), colour('rule'), colour('paper')];
  const label: Type = { size: 13, weight: 400, line: 20, family: sans, fill: soft };
  const step = textOf(figure, '.step-now');
  const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());
  const address = addressNow().href.replace(/^https?:\/\//, '');
  const out = svgElement('svg', { 'font-family': sans });
  let y = 0;
  const put = (text: string, type: Type, after: number): void => {
    const lines = lined(text, width, type);
    for (const line of lines) out.append(say(line, 0, (y += type.line) - 0.28 * type.line, type));
    if (lines.length > 0) y += after;
  };
  put(title, { size: small ? 26 : 38, weight: 500, line: small ? 31 : 44, family: serif, fill: ink }, 4);
  put(headline, { size: small ? 17 : 20, weight: 400, line: small ? 23 : 27, family: serif, fill: ink }, 4);
  put(step, { size: 14, weight: 600, line: 22, family: sans, fill: ink }, 0);
  y += 16;

  const copy = svg.cloneNode(true) as SVGSVGElement;
  const key = keyOf(figure, svg, width, label);
  paper.append(copy, key.drawn);
  for (const drawing of [copy, key.drawn]) keepLooks(drawing);
  // Taken away whole, however far it is enlarged on the page.
  copy.querySelector('[transform]')?.removeAttribute('transform');
  paper.remove();
  for (const [drawing, high] of [
    [copy, height + 24],
    [key.drawn, key.height + 6],
  ] as const) {
    const group = svgElement('g', { transform: `translate(0 ${String(y)})` });
    group.append(...drawing.childNodes);
    out.append(group);
    y += high;
  }
  out.append(svgElement('path', { d: `M0,${String(y)}H${String(width)}`, stroke: rule }));
  y += 8;
  put(
    ['Casebook', version, address, `saved ${today}`, 'CC BY 4.0'].filter((part) => part !== '').join(' · '),
    label,
    0,
  );

  const all = { width: width + 2 * margin, height: Math.ceil(y) + 2 * margin };
  const corner = { x: -margin, y: -margin };
  setAttributes(out, {
    ...all,
    viewBox: `${String(-margin)} ${String(-margin)} ${String(all.width)} ${String(all.height)}`,
  });
  const rules = svgElement('style', {});
  rules.textContent = await fontRules();
  out.prepend(rules, svgElement('rect', { ...corner, ...all, fill: ground }));
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
