import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from 'yaml';

/** A key of a YAML text: from where to where it stands with its value, and whether that is a list of nothing yet. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly empty: boolean;
  /** How far in the items of its list stand. */
  readonly indent: number;
}

/** True of an item that a skeleton left to be filled in: its id is empty still. */
const isBlank = (item: unknown): boolean =>
  isMap(item) &&
  item.items.some(({ key, value }) => isScalar(key) && key.value === 'id' && isScalar(value) && value.value === '');

/** Where a list ends: the comments of other keys that stand between it and the next one are not its own. */
function beforeComments(yaml: string, end: number): number {
  const lines = yaml.slice(0, end).split('\n');
  let last = lines.length - 1;
  while (last > 0 && (lines[last] === '' || lines[last]?.startsWith('#'))) last--;
  return Math.min(end, lines.slice(0, last + 1).join('\n').length + 1);
}

function placeOf(yaml: string, key: string): Place | undefined {
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  if (!isNode(pair?.key)) return undefined;
  const from = pair.key.range[0];
  const { value } = pair;
  const first = isSeq(value) ? value.items[0] : undefined;
  const dash = isNode(first) ? yaml.lastIndexOf('-', first.range[0]) : -1;
  const indent = dash < 0 ? 2 : dash - yaml.lastIndexOf('\n', dash) - 1;
  const end = isNode(value) ? value.range[1] : yaml.indexOf('\n', from);
  const lineEnd = yaml.indexOf('\n', Math.max(from, end - 1));
  const to = beforeComments(yaml, lineEnd < 0 ? yaml.length : lineEnd + 1);
  return { from, to, empty: !isSeq(value) || value.items.every(isBlank), indent };
}

/**
 * A YAML text with another item at the end of one of its lists. Whatever else stands in the text stays as it is.
 *
 * @param item the item as text, given how far in the list stands
 */
export function withItem(yaml: string, key: string, item: (indent: number) => string): string {
  const place = placeOf(yaml, key);
  const whole = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  if (!place) return `${whole}${key}:\n${item(2)}`;
  if (place.empty) return `${yaml.slice(0, place.from)}${key}:\n${item(2)}${yaml.slice(place.to)}`;
  const before = yaml.slice(0, place.to);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${item(place.indent)}${yaml.slice(place.to)}`;
}

/** A YAML text with another value of one of its keys; whatever else stands in the text stays as it is. */
export function withValue(yaml: string, key: string, value: unknown): string {
  const place = placeOf(yaml, key);
  const said = stringify({ [key]: value }, { lineWidth: 110 });
  return place ? `${yaml.slice(0, place.from)}${said}${yaml.slice(place.to)}` : `${yaml}${said}`;
}
