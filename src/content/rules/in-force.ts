import type { Document, Path } from '../document.ts';
import type { Fault } from '../fault.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** An end that does not come after its beginning. */
function backwards(document: Document, record: unknown, path: Path, from: string, to: string): Fault[] {
  const [begin, end] = [part(record, from), part(record, to)];
  return typeof begin === 'string' && typeof end === 'string' && end <= begin
    ? [
        faultAt(
          document,
          'in-force',
          [...path, to],
          `“${to}” (${end}) does not come after “${from}” (${begin}); correct one of the two`,
        ),
      ]
    : [];
}

/** Law ends after it began. */
export const inForce: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'instrument')
    .flatMap((document) => [
      ...backwards(document, document.raw, [], 'in_force_from', 'in_force_to'),
      ...itemsOf(part(document.raw, 'provisions')).flatMap((provision, index) => [
        ...backwards(document, provision, ['provisions', index], 'in_force_from', 'in_force_to'),
        ...itemsOf(part(provision, 'limits')).flatMap((limit, at) =>
          backwards(document, limit, ['provisions', index, 'limits', at], 'from', 'to'),
        ),
      ]),
    ]);
