import { type Face, faces, widthOf } from './font.ts';

/** The parts of a drawn card, in pixels of 1200 × 630. Text stands on its baseline. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly face: Face;
      readonly size: number;
      readonly fill: string;
      readonly anchor?: 'start' | 'end';
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: string;
      readonly width: number;
      readonly dash?: string;
    };

export const size = { width: 1200, height: 630 } as const;
/** The light tokens of the site. */
export const colour = {
  paper: '#fbf9f4',
  ink: '#1c1a17',
  soft: '#5d574d',
  mute: '#847d6d',
  accent: '#b3391f',
  flow: '#cfc8b8',
  wash: '#f4e3dc',
} as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The room that a line of text takes, from the top of its capitals to the foot of its descenders. */
export function roomOf(shape: Extract<Shape, { kind: 'text' }>) {
  const width = widthOf(shape.text, shape.face, shape.size);
  return {
    x: shape.anchor === 'end' ? shape.x - width : shape.x,
    y: shape.y - shape.size * 0.75,
    width,
    height: shape.size,
  };
}

function one(shape: Shape): string {
  switch (shape.kind) {
    case 'text': {
      const { family, weight, style } = faces[shape.face];
      const slant = style === 'italic' ? ' font-style="italic"' : '';
      const anchor = shape.anchor === 'end' ? ' text-anchor="end"' : '';
      return `<text x="${String(shape.x)}" y="${String(shape.y)}" font-family="${family}" font-weight="${String(weight)}"${slant} font-size="${String(shape.size)}" fill="${shape.fill}"${anchor}>${escaped(shape.text)}</text>`;
    }
    case 'box':
      return `<rect x="${String(shape.x)}" y="${String(shape.y)}" width="${String(shape.width)}" height="${String(shape.height)}" fill="${shape.fill}"/>`;
    case 'line': {
      const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash}"`;
      return `<line x1="${String(shape.x1)}" y1="${String(shape.y1)}" x2="${String(shape.x2)}" y2="${String(shape.y2)}" stroke="${shape.stroke}" stroke-width="${String(shape.width)}"${dash}/>`;
    }
  }
}

/** The card as an SVG that names the site's own fonts. */
export const svgOf = (shapes: readonly Shape[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size.width)}" height="${String(size.height)}"><rect width="${String(size.width)}" height="${String(size.height)}" fill="${colour.paper}"/>${shapes.map(one).join('')}</svg>`;
