import type { CaseFile } from '../../model/casebook.ts';
import { headlineOf } from '../../model/case/outcome.ts';
import { latestDay } from '../../model/case/time.ts';
import { facetNames, slugOf } from '../../model/case/facets.ts';
import type { Values } from '../../model/case/facet-values.ts';

/** What the script of the list of cases reads off a row: what it is, and by what it can be ordered. */
export function browsing(file: CaseFile, values: Values) {
  return {
    'data-case': file.id,
    ...Object.fromEntries(
      facetNames.map((facet) => [`data-${facet}`, (values[facet] ?? []).map(slugOf).join('|') || undefined]),
    ),
    'data-date': latestDay(file),
    'data-sum': String(headlineOf(file.outcomes)?.sum ?? -1),
    'data-people': String(file.affected.count ?? -1),
    'data-title': file.title,
  };
}
