import { citedId } from '../schema/claim.ts';
import { absolute, address, wideId, type Site } from '../model/address.ts';
import { byId, type Casebook, type CaseEvent } from '../model/casebook.ts';
import { csv } from './csv.ts';

const columns =
  'id,case,date,precision,earliest,latest,kind,title,detail,alleged,actors,flows,findings,sources,url'.split(',');

/** Events as a table, in time: the date as written (EDTF), how exact it is, and the first and last day it can mean. */
export const eventsCsv = (book: Casebook, events: readonly CaseEvent[], where: Site): string =>
  csv(
    columns,
    events.map((event) => [
      wideId(event.case, event.id),
      event.case,
      event.date,
      event.when.precision,
      event.when.earliest,
      event.when.latest,
      event.kind,
      event.title,
      event.detail,
      event.alleged ? 'yes' : 'no',
      event.actors.map((id) => byId(book.actors, id).name).join('; '),
      event.flows.join('; '),
      event.findings.join('; '),
      event.sources.map(citedId).join('; '),
      absolute(address.event(event.case, event.id), where),
    ]),
  );
