import { svgElement } from '../../browser/dom.ts';
import { wholeWanted } from './whole.client.ts';

/** What is words in the lanes and their head. */
const words = '.lanes-axis > span, .lane-name, .lane-before, .lane-amount, .lane-standing, .lane-took';

const seen = (part: Element): boolean => part.checkVisibility() && part.getClientRects().length > 0;

/** The lanes as they are shown, words and drawings, as one drawing that can be taken away. */
export function pictureOf(figure: HTMLElement): SVGSVGElement {
  figure.dispatchEvent(new Event(wholeWanted));
  const lanes = figure.querySelector('.lanes') ?? figure;
  const { left, top, width, height } = lanes.getBoundingClientRect();
  const [wide, high] = [Math.round(width), Math.round(height)];
  const out = svgElement('svg', { viewBox: `0 0 ${String(wide)} ${String(high)}`, width: wide, height: high });
  const all = svgElement('g', { class: 'lane lanes-axis' });
  out.append(all);
  for (const drawing of lanes.querySelectorAll<SVGSVGElement>(
    '.lanes-grid, .lanes-axis > svg, .lane-course > svg, .standing-mark, .lane-stairs',
  )) {
    if (!seen(drawing)) continue;
    const box = drawing.getBoundingClientRect();
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    for (const [name, value] of Object.entries({
      ...{ x: box.left - left, y: box.top - top, width: box.width, height: box.height },
    }))
      copy.setAttribute(name, String(Math.round(value * 10) / 10));
    all.append(copy);
  }
  for (const part of lanes.querySelectorAll<HTMLElement>(words)) {
    if (!seen(part)) continue;
    const range = document.createRange();
    range.selectNodeContents(part);
    const box = range.getBoundingClientRect();
    const text = svgElement('text', {
      x: Math.round(box.left - left + (part.querySelector('svg') ? 43 : 0)),
      y: Math.round(box.top - top + box.height / 2 + 5),
    });
    text.textContent = part.innerText.replace(/\s+/g, ' ');
    text.style.fontWeight = getComputedStyle(part).fontWeight;
    all.append(text);
  }
  return out;
}
