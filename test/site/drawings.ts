import type { Page } from 'playwright-core';

/** Words of drawings that stand out from what lies under them by less than so many times, each with by how much. */
export const faintWords = (page: Page, least = 4.5): Promise<string[]> =>
  page.evaluate((limit) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** A colour as red, green, blue and opacity, whatever words it is said in. */
    const seen = (colour: string): readonly [number, number, number, number] => {
      if (!canvas) return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const light = (colour: string): number => {
      const [r, g, b] = seen(colour);
      const [x = 0, y = 0, z = 0] = [r, g, b].map((each) =>
        each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const contrast = (a: string, b: string): number => {
      const [one, other] = [light(a), light(b)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    /** What is painted under a point of the window, of what comes before some words in their drawing. */
    const under = (text: SVGTextElement, x: number, y: number): string => {
      const svg = text.ownerSVGElement;
      const before = [...(svg?.querySelectorAll<SVGGeometryElement>('path, rect, circle, polygon') ?? [])]
        .filter((each) => (each.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) > 0)
        .reverse();
      for (const shape of before) {
        const style = getComputedStyle(shape);
        if (style.fill === 'none' || style.visibility === 'hidden' || style.fill.startsWith('url')) continue;
        if (seen(style.fill)[3] * Number(style.opacity) < 0.5) continue;
        const matrix = shape.getScreenCTM();
        if (matrix && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))) return style.fill;
      }
      return getComputedStyle(document.documentElement).getPropertyValue('--paper');
    };
    const faint: string[] = [];
    for (const text of document.querySelectorAll<SVGTextElement>('main svg text')) {
      const box = text.getBoundingClientRect();
      const style = getComputedStyle(text);
      if (box.width === 0 || !text.checkVisibility() || style.visibility === 'hidden') continue;
      const haloed = style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2.5 && style.paintOrder !== 'normal';
      const inks = [text, ...text.querySelectorAll('tspan')].map((part) => getComputedStyle(part).fill);
      for (const x of [box.left + 2, (box.left + box.right) / 2, box.right - 2]) {
        const ground = haloed ? style.stroke : under(text, x, (box.top + box.bottom) / 2);
        const worst = Math.min(...inks.map((ink) => contrast(ink, ground)));
        if (worst < limit) faint.push(`"${text.textContent}" ${worst.toFixed(1)}: ${inks.join(', ')} on ${ground}`);
      }
    }
    return [...new Set(faint)];
  }, least);

/** How flows of each standing look in what is drawn: for each standing, every look that a flow of it has. */
export const looksOf = (page: Page, parts: string): Promise<Record<string, string[]>> =>
  page.evaluate((selector) => {
    const looks: Record<string, Set<string>> = {};
    for (const part of document.querySelectorAll(selector)) {
      if (part.getClientRects().length === 0 || part.closest('.key')) continue;
      const painted = part.children.length > 0 ? [...part.children] : [part];
      const look = painted
        .filter((each) => !each.classList.contains('hit'))
        .map((each) => {
          const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(each);
          return [each.tagName, fill, stroke, strokeWidth, strokeDasharray].join(' ');
        });
      (looks[part.getAttribute('data-wrong') ?? 'none'] ??= new Set()).add([...new Set(look)].sort().join('; '));
    }
    return Object.fromEntries(Object.entries(looks).map(([wrong, each]) => [wrong, [...each]]));
  }, parts);

/** The printed size of the smallest words of each drawing that a sheet of A4 shows, in points, and how wide the page needs to be. */
export async function printed(page: Page): Promise<{ readonly least: number; readonly of: string }[]> {
  await page.emulateMedia({ media: 'print' });
  const found: { least: number; of: string }[] = [];
  // The room inside the margins of a sheet that stands, and of one that lies.
  for (const [lies, width] of [
    [false, 672],
    [true, 1001],
  ] as const) {
    await page.setViewportSize({ width, height: 1000 });
    found.push(
      ...(await page.evaluate((lying) => {
        const drawings = [...document.querySelectorAll<SVGSVGElement>('main svg:has(text)')].filter(
          (svg) =>
            svg.checkVisibility() &&
            svg.getBoundingClientRect().width > 0 &&
            (svg.closest('.chart, .drawing')?.matches(':has(> svg.many)') ?? false) === lying,
        );
        return drawings.map((svg) => {
          const scale = svg.getScreenCTM()?.a ?? 1;
          const sizes = [...svg.querySelectorAll('text, tspan')].flatMap((text) =>
            getComputedStyle(text).visibility === 'hidden' || text.textContent.trim() === ''
              ? []
              : [{ least: parseFloat(getComputedStyle(text).fontSize) * scale * 0.75, of: text.textContent }],
          );
          const smallest = sizes.sort((a, b) => a.least - b.least)[0] ?? { least: Infinity, of: '' };
          return { least: smallest.least, of: `${svg.getAttribute('class') ?? 'svg'} “${smallest.of.slice(0, 40)}”` };
        });
      }, lies)),
    );
  }
  return found;
}

/** What larger or wider letters spoil: words of the page that touch other words or are cut off, and a page that scrolls sideways. */
export const spoiltWords = (page: Page, within = 'main'): Promise<string[]> =>
  page.evaluate((room) => {
    const sticking = '.time-panel, .step-bar, .register-said';
    const spoilt: string[] = [];
    const over = document.documentElement.scrollWidth - window.innerWidth;
    if (over > 1) spoilt.push(`the page is ${String(over)} px wider than the window`);
    const words: { readonly text: string; readonly node: Element; readonly box: DOMRect }[] = [];
    const walk = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent?.closest(room) ||
        (node.textContent ?? '').trim() === '' ||
        parent.closest('svg, select, .visually-hidden')
      )
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const closed = parent.closest('details:not([open])');
      if (closed && !closed.querySelector(':scope > summary')?.contains(parent)) continue;
      // What is for a screen reader alone is one pixel large.
      if (parent.closest('thead')?.getBoundingClientRect().height === 1) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // What a part that scrolls has out of sight touches nothing.
      const scroller = parent.closest('.table-room, .egos ul, .embed-list-room, .time-panel')?.getBoundingClientRect();
      const seen = ({ right, bottom }: DOMRect): boolean =>
        !scroller || (right <= scroller.right + 1 && bottom <= scroller.bottom + 1);
      for (const box of range.getClientRects())
        if (box.width > 1 && seen(box))
          words.push({ text: (node.textContent ?? '').trim().slice(0, 40), node: parent, box });
    }
    // A line's box is higher than its letters, by a quarter at each end.
    const trim = ({ height }: DOMRect): number => height / 4;
    words.sort((a, b) => a.box.top - b.box.top);
    words.forEach((a, i) => {
      for (const b of words.slice(i + 1)) {
        if (b.box.top > a.box.bottom) break;
        // What sticks to the foot of the window lies over what is scrolled under it.
        if (a.node.closest(sticking) !== b.node.closest(sticking)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down =
          Math.min(a.box.bottom - trim(a.box), b.box.bottom - trim(b.box)) -
          Math.max(a.box.top + trim(a.box), b.box.top + trim(b.box));
        if (across > 2 && down > 1) spoilt.push(`"${a.text}" touches "${b.text}"`);
      }
      for (let around: Element | null = a.node; around && around.tagName !== 'MAIN'; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX !== 'hidden' && overflowX !== 'clip' && overflowY !== 'hidden' && overflowY !== 'clip') continue;
        const frame = around.getBoundingClientRect();
        if (a.box.right > frame.right + 2 || a.box.bottom - trim(a.box) > frame.bottom + 2)
          spoilt.push(`"${a.text}" is cut off`);
      }
    });
    return [...new Set(spoilt)];
  }, within);
