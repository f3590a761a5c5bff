import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { first } from '../made-up/casebook.ts';
import type { Scene } from '../../src/components/scene.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const modules = import.meta.glob<{ readonly default: Component }>('../../src/components/**/*.astro');
const container = await AstroContainer.create();

/** Draws a component, named as it stands below src/components/: `finding/FindingRows`; the slot is what it wraps. */
export async function draw(
  name: string,
  props: Readonly<Record<string, unknown>>,
  scene?: Scene,
  slot = '',
): Promise<Drawing> {
  const load = modules[`../../src/components/${name}.astro`];
  if (!load) throw new Error(`there is no component ${name}`);
  const html = await container.renderToString((await load()).default, {
    props,
    locals: scene ? { scene } : {},
    slots: { default: slot },
  });
  return new Drawing(html);
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const within = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...within(element.childNodes)]);
const textIn = (nodes: readonly Node[]): string =>
  nodes.map((node) => ('value' in node ? node.value : isElement(node) ? textIn(node.childNodes) : '')).join('');

/** The words between tags, each for itself: cells that stand side by side do not run together. */
const wordsIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => ('value' in node ? [node.value] : isElement(node) ? wordsIn(node.childNodes) : []));

/** The value of an element's attribute. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
/** An element's words, without doubled blanks. */
export const textOf = (element: Element): string => textIn(element.childNodes).replace(/\s+/g, ' ').trim();

/** What was drawn, as a browser reads it. */
export class Drawing {
  readonly html: string;
  readonly elements: readonly Element[];
  readonly text: string;
  /** What a browser puts right in silence: elements that are not closed, or stand where they may not. */
  readonly mistakes: readonly string[];

  constructor(html: string) {
    const mistakes: string[] = [];
    const tree = parseFragment(html, { onParseError: ({ code }) => mistakes.push(code), sourceCodeLocationInfo: true });
    this.html = html;
    this.mistakes = mistakes;
    this.elements = within(tree.childNodes);
    this.text = wordsIn(tree.childNodes).join(' ').replace(/\s+/g, ' ').trim();
  }

  /** The elements of these names, in order. */
  all(...names: readonly string[]): readonly Element[] {
    return this.elements.filter(({ tagName }) => names.includes(tagName));
  }

  /** The words of each element of a class. */
  said(className: string): readonly string[] {
    return this.elements
      .filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(className))
      .map(textOf);
  }

  /** Where the first link with these words leads. */
  linked(words: string): string | undefined {
    return attribute(first(this.all('a').filter((link) => textOf(link).includes(words))), 'href');
  }
}
