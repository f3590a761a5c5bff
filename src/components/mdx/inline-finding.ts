import { defineMdastPlugin } from 'satteri';

/** A finding named within a sentence is drawn as a link, where one on a line of its own is drawn whole. */
export const inlineFinding = defineMdastPlugin({
  name: 'inline-finding',
  mdxJsxTextElement(node, context) {
    if (node.name === 'Finding') context.setProperty(node, 'name', 'FindingLink');
  },
});
