import { absolute, address, type Site } from '../model/address.ts';
import type { Casebook } from '../model/casebook.ts';
import { isFigure } from '../model/figures/figure.ts';
import { figuresOfRow } from '../model/figures/of-row.ts';
import { csv } from './csv.ts';

const columns =
  'id,respondent,date,amount_gbp,law,kind,sector,people_affected,status,note,share_of_maximum_then,case,source_title,source_url,url'.split(
    ',',
  );

/** The register as a table, with the share of the maximum then where it can be worked out. */
export const registerCsv = (book: Casebook, where: Site): string =>
  csv(
    columns,
    book.register.map((row) => {
      const then = figuresOfRow(book, row)?.then;
      return [
        row.id,
        row.respondent,
        row.date,
        row.amount_gbp,
        row.law,
        row.kind,
        row.sector,
        row.people_affected,
        row.status,
        row.note,
        then && isFigure(then) ? then.value : '',
        row.case,
        row.source_title,
        row.source_url,
        absolute(address.registerRow(row.id), where),
      ];
    }),
  );
