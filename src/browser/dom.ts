/** Makes an element with a class and children; an empty class is none. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Makes a button that does something. */
export function button(text: string, act: () => void, className = ''): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** Makes a link. */
export function anchor(href: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = href;
  return made;
}

/** Sets several attributes. */
export function setAttributes(to: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) to.setAttribute(name, String(value));
}

/** Makes an element of a drawing. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(made, attributes);
  return made;
}

/** The nearest element around where an event happened that a selector names. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as the browser's own `closest` is typed
export const closest = <E extends Element = HTMLElement>(
  { target }: { readonly target: EventTarget | null },
  selector: string,
): E | undefined => (target instanceof Element ? (target.closest<E>(selector) ?? undefined) : undefined);

/** The words of a part of an element; empty where it has no such part. */
export const textOf = (within: Element | undefined, selector: string): string =>
  (within?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Copies of the parts of an element. */
export const copiesOf = (within: Element, selector: string): readonly Node[] =>
  [...within.querySelectorAll(selector)].map((part) => part.cloneNode(true));

/** Whether an element takes room on the page. */
export const isShown = (of: Element): boolean => of.getClientRects().length > 0;

/** Whether a key is pressed with one that makes a command of the browser of it. */
export const isCommand = ({ ctrlKey, metaKey, altKey }: KeyboardEvent | MouseEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** Gives the reader a file. */
export function saveFile(content: Blob, name: string): void {
  const link = anchor(URL.createObjectURL(content));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
