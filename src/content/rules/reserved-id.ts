import { faultAt, type Rule } from './rule.ts';

/** Words that mean something else to the machine than an id: every object has them. */
const reserved = new Set(Object.getOwnPropertyNames(Object.prototype));

/** An id is no word of the machine's own. */
export const reservedId: Rule = ({ declared }) =>
  declared
    .filter(({ id }) => reserved.has(id))
    .map(({ document, path, id }) =>
      faultAt(document, 'reserved-id', path, `“${id}” has a meaning of its own to the machine; choose another id`),
    );
