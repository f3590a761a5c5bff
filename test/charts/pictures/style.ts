import { readFileSync } from 'node:fs';
import { token } from '../../../src/styles/tokens.ts';

/** Where the looks of each kind of drawing are written. */
const sheets = {
  flow: ['flow/flow.css'],
  timeline: ['timeline/timeline.css', 'timeline/range-strip.css'],
  pair: ['compare/pair-chart.css'],
  law: ['law/law-band.css', 'standing/standing.css'],
  register: ['register/register.css'],
  ego: ['flows/ego.css', 'flows/squares.css'],
  sketch: ['sketch/sketch.css'],
  lanes: ['cases-in-time/marks.css'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A kind of drawing, for its looks. */
export type Kind = keyof typeof sheets;

const inSystem = /(['"][^'"]*['"]|:(?:is|not)\([^)]*\)|[^,])+/g;

/** The rules of a style sheet that a drawing needs where nobody points at anything in it: as `selectors{look}`. */
function rulesOf(sheet: string, drawing: string): readonly string[] {
  const css = readFileSync(`src/components/${sheet}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})*[^{}]*\}/g, '')
    .replace(/@layer \w+ \{([\s\S]*)\}/, '$1');
  const classes = new Set([...drawing.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const isUsed = (selector: string): boolean =>
    !/:hover|:focus|aria-current/.test(selector) &&
    [...selector.replace(/:is\([^)]*\)|:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].every(([, name = '']) =>
      classes.has(name),
    );
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', look = '']) => {
    const used = (selectors.match(inSystem) ?? []).map((each) => each.trim().replace(/\s+/g, ' ')).filter(isUsed);
    return used.length === 0 ? [] : [`${used.join(',')}{${look.trim().replace(/\s*([;:])\s+/g, '$1')}}`];
  });
}

/** The font of the site as a picture finds it, so that words are as wide as they were measured to be. */
const font =
  '../../../../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2';

/** The look of a drawing as it is on a light page, without any style sheet of the site. */
export const styleFor = (kind: Kind, drawing: string): string =>
  [
    `@font-face{font-family:'Libre Franklin';font-weight:100 900;src:url(${font})}`,
    `svg{font:13px var(--sans);color:var(--ink);font-variant-numeric:lining-nums tabular-nums}`,
    `svg:root{background:var(--paper)}`,
    ...sheets[kind].flatMap((sheet) => rulesOf(sheet, drawing)),
  ]
    .join('\n')
    .replaceAll('var(--sans)', "'Libre Franklin',system-ui,sans-serif")
    .replace(/var\(--([a-z-]+)\)/g, (_, name: string) => token(name).light);
