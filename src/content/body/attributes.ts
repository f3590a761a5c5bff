import { didYouMean } from '../../schema/nearest.ts';
import type { Place } from '../fault.ts';
import { ruleOf } from './components.ts';
import { type Clause, type Node, textOf } from './node.ts';

/** The attributes of a component as an editor wrote them, and what is wrong with them. */
export function attributesOf(
  node: Node,
  place: Place,
): { attributes: Readonly<Record<string, string>>; clauses: readonly Clause[] } {
  const name = node.name ?? '';
  const rule = ruleOf(name);
  const known = { ...rule?.required, ...rule?.optional };
  const attributes = new Map<string, string>();
  const clauses: Clause[] = [];
  const say = (code: string, clause: string): void => {
    clauses.push({ rule: code, clause: `<${name}> ${clause}`, ...place });
  };
  for (const { type, name: key, value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || key === undefined || typeof value !== 'string') {
      say('expression', 'has an attribute that is no plain text; write it as key="text"');
      continue;
    }
    if (!Object.hasOwn(known, key))
      say('unknown-attribute', `has no attribute "${key}"${didYouMean(key, Object.keys(known))}`);
    else if (attributes.has(key)) say('attribute-twice', `has the attribute "${key}" twice; keep one`);
    else if (value.trim() === '') say('empty-attribute', `says nothing in "${key}"; fill it in or remove it`);
    attributes.set(key, value);
  }
  for (const key of Object.keys(rule?.required ?? {}))
    if (!attributes.has(key)) say('missing-attribute', `needs the attribute "${key}"`);
  const children = node.children ?? [];
  if (rule?.wraps === true && children.map(textOf).join('').trim() === '')
    say('no-words', `wraps no words; write them between <${name} …> and </${name}>`);
  if (rule?.wraps === false && children.length > 0)
    say('words-lost', `wraps words, which would be lost; write <${name} … /> and the words after it`);
  return { attributes: Object.fromEntries(attributes), clauses };
}
