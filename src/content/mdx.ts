import { mdxToMdast } from 'satteri';
import { components } from './components.ts';
import type { Body, BodyNode } from './document.ts';
import type { Place } from './fault.ts';
import { didYouMean } from '../schema/nearest.ts';

type Clause = { readonly rule: string; readonly clause: string } & Place;

/** The two halves of an MDX file: YAML between `---` lines, and the body with the line it begins on. */
export function splitFrontmatter(text: string): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = /^---\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const [head, yaml = ''] = match;
  return { yaml, body: text.slice(head.length), bodyLine: head.split('\n').length };
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

function attributeClauses(node: Node, place: Place): { attributes: Record<string, string>; clauses: Clause[] } {
  const attributes: Record<string, string> = {};
  const clauses: Clause[] = [];
  const name = node.name ?? '';
  const rule = components[name];
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined || typeof attribute.value !== 'string') {
      clauses.push({
        rule: 'expression',
        clause: `<${name}> has an attribute that is no plain text; write it as key="text"`,
        ...place,
      });
      continue;
    }
    attributes[attribute.name] = attribute.value;
    const known = { ...rule?.required, ...rule?.optional };
    if (rule && !(attribute.name in known)) {
      const hint = didYouMean(attribute.name, Object.keys(known));
      clauses.push({
        rule: 'unknown-attribute',
        clause: `<${name}> has no attribute "${attribute.name}"${hint}`,
        ...place,
      });
    }
  }
  for (const key of Object.keys(rule?.required ?? {})) {
    if (!(key in attributes)) {
      clauses.push({ rule: 'missing-attribute', clause: `<${name}> needs the attribute "${key}"`, ...place });
    }
  }
  return { attributes, clauses };
}

const badAddress = /^\s*(?:javascript|data|vbscript):/i;

function nodeClause(node: Node, place: Place): Clause | undefined {
  const say = (rule: string, clause: string): Clause => ({ rule, clause, ...place });
  switch (node.type) {
    case 'mdxjsEsm':
      return say('import', 'imports and exports are not allowed; the components of the case files are there already');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return say('expression', `expressions are not allowed; write the text itself, or \\{ for a brace`);
    case 'html':
      return say('html', 'raw HTML is not allowed; use Markdown or a component of the case files');
    case 'link':
    case 'image':
    case 'definition':
      return badAddress.test(node.url ?? '')
        ? say('script-address', `the address "${node.url ?? ''}" runs a script; only web addresses are allowed`)
        : undefined;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      if (name in components) return undefined;
      if (name === 'script') return say('script', 'scripts are not allowed in a case file; remove it');
      const hint = didYouMean(name, Object.keys(components)) || ` (there are ${Object.keys(components).join(', ')})`;
      return say('unknown-component', `there is no component <${name}>${hint}`);
    }
    default:
      return undefined;
  }
}

/** Reads a body: its components with their places, and what an editor may not write. `firstLine` is its line in the file. */
export function readBody(text: string, firstLine: number): { body: Body; faults: readonly Clause[] } {
  const nodes: BodyNode[] = [];
  const faults: Clause[] = [];
  let tree: Node;
  try {
    tree = mdxToMdast(text) as unknown as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+)(?:-[\d:]+)?: (.*?)(?: \(mdx[^)]*\))?$/s.exec(message);
    const place = { line: Number(match?.[1] ?? 1) + firstLine - 1, column: Number(match?.[2] ?? 1) };
    const words = (match?.[3] ?? message).split('\n')[0]?.replace(/ \(\d+:\d+\)/g, '') ?? '';
    faults.push({
      rule: 'bad-mdx',
      clause: `is not MDX here: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
      ...place,
    });
    return { body: { text, line: firstLine, components: [] }, faults };
  }
  const visit = (node: Node): void => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place = { line: start.line + firstLine - 1, column: start.column };
    const clause = nodeClause(node, place);
    if (clause) faults.push(clause);
    if (node.type.startsWith('mdxJsx') && node.name != null && node.name in components) {
      const { attributes, clauses } = attributeClauses(node, place);
      faults.push(...clauses);
      nodes.push({ name: node.name, attributes, ...place });
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return { body: { text, line: firstLine, components: nodes }, faults };
}
