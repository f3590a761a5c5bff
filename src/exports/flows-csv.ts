import { citedId } from '../schema/claim.ts';
import { absolute, address, wideId, type Site } from '../model/address.ts';
import { byId, type Casebook, type CaseFlow } from '../model/casebook.ts';
import { csv } from './csv.ts';

const columns =
  'id,case,number,from,to,kind,label,what,count,unit,at_most,about,time,purpose,basis,problem,wrong,findings,sources,url'.split(
    ',',
  );

/** Flows as a table: one row a flow, lists joined by semicolons. */
export function flowsCsv(book: Casebook, flows: readonly CaseFlow[], where: Site): string {
  const name = (id: string): string => byId(book.actors, id).name;
  return csv(
    columns,
    flows.map((flow) => [
      wideId(flow.case, flow.id),
      flow.case,
      flow.number,
      name(flow.from),
      name(flow.to),
      flow.kind,
      flow.label,
      flow.what.join('; '),
      flow.volume.count ?? '',
      flow.volume.unit,
      flow.volume.at_most ? 'yes' : 'no',
      flow.volume.about ? 'yes' : 'no',
      flow.date ?? flow.when,
      flow.purpose,
      flow.basis,
      flow.problem,
      flow.wrong,
      flow.findings.join('; '),
      flow.sources.map(citedId).join('; '),
      absolute(address.flow(flow.case, flow.id), where),
    ]),
  );
}
