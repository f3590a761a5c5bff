import { didYouMean } from '../../schema/nearest.ts';
import { isWebAddress } from '../../schema/text.ts';
import type { FileKind } from '../document.ts';
import type { Place } from '../fault.ts';
import { components, ruleOf } from './components.ts';
import type { Clause, Node } from './node.ts';

const unsafeAddress = /^\s*(?:javascript|data|vbscript):/i;
const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

function linkClause(url: string): readonly [rule: string, clause: string] | undefined {
  if (unsafeAddress.test(url))
    return ['script-address', `the address "${url}" runs a script; only web addresses are allowed`];
  if (/^[/#](?!\/)/.test(url) || isWebAddress(url)) return undefined;
  if (/^https?:\/\/[^/]/i.test(url))
    return [
      'bad-address',
      `the address "${url}" must be at a host of plain letters, without a password; copy it from the browser`,
    ];
  return /^(?:\/\/|[a-z][a-z0-9+.-]*:)/i.test(url)
    ? [
        'bad-address',
        `the address "${url}" is none that a reader can open; write https://… or a page of this site from its root, /cases/…/`,
      ]
    : [
        'bad-address',
        `the address "${url}" leads elsewhere from each page; write it from the root of the site: /cases/…/`,
      ];
}

function componentClause(
  name: string,
  inline: boolean,
  kind: FileKind,
): readonly [rule: string, clause: string] | undefined {
  const rule = ruleOf(name);
  if (name === 'script') return ['script', 'scripts are not allowed in a case file; remove it'];
  if (!rule) {
    const hint = didYouMean(name, Object.keys(components)) || `; there are ${Object.keys(components).join(', ')}`;
    return ['unknown-component', `there is no component <${name}>${hint}`];
  }
  if (rule.within && !rule.within.includes(kind)) {
    const where = rule.within.length > 1 ? 'the text of a case or of a finding' : 'the text of a case';
    return ['misplaced-component', `<${name}> stands in ${where} and nowhere else; take it out`];
  }
  return rule.block && inline
    ? [
        'inline-block',
        `<${name}> stands within a sentence; give it a line of its own, with an empty line before and after`,
      ]
    : undefined;
}

/** What an editor may not write, for one node of a body. */
export function nodeClause(node: Node, place: Place, kind: FileKind): Clause | undefined {
  const say = (rule: string, clause: string): Clause => ({ rule, clause, ...place });
  switch (node.type) {
    case 'mdxjsEsm':
      return say(
        'import',
        'imports and exports are not allowed; the components of the case files are there already, and a sentence begins with another word than import or export',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return comment.test(node.value ?? '')
        ? undefined
        : say('expression', 'expressions are not allowed; write the text itself, or \\{ for a brace');
    case 'html':
      return say('html', 'raw HTML is not allowed; use Markdown or a component of the case files');
    case 'image':
    case 'imageReference':
      return say(
        'picture',
        'pictures are no part of case files; take it out, or link to where it stands: [words](https://…)',
      );
    case 'footnoteDefinition':
    case 'footnoteReference':
      return say('footnote', 'footnotes are no part of case files; cite with <Cite id="…" />, or say it in the text');
    case 'code':
      return say(
        'code',
        'a block of code is no part of case files (four blanks at the front of a line make one); take the marks or the blanks out',
      );
    case 'heading':
      return node.depth === 1
        ? say('first-heading', 'a page has one heading of the first rank, its title; begin this one with ##')
        : undefined;
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? say('task', 'a list with boxes to tick is no part of case files; take the [ ] out')
        : undefined;
    case 'link':
    case 'definition': {
      const wrong = linkClause(node.url ?? '');
      return wrong && say(...wrong);
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const wrong = componentClause(node.name ?? '', node.type === 'mdxJsxTextElement', kind);
      return wrong && say(...wrong);
    }
    default:
      return undefined;
  }
}
