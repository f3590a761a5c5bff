/** The two halves of an MDX file: YAML between `---` lines, and the body with the line it begins on. */
export function splitFrontmatter(text: string): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = /^---\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const [head, yaml = ''] = match;
  return { yaml, body: text.slice(head.length), bodyLine: head.split('\n').length };
}
