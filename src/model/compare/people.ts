import { address } from '../address.ts';
import { byId, type Casebook, type CaseFile } from '../casebook.ts';
import { sameKind } from '../case/follow-data.ts';
import { sayVolume } from '../say/volume.ts';
import type { Entry, Point } from './point.ts';
import { sayFlow } from '../say/flow.ts';
import { nameOf } from '../say/name.ts';

/** Who else is in the case, what data it is about, and how it moved. */
export function peoplePoints(book: Casebook, file: CaseFile): readonly Point[] {
  const others = file.roles.filter(({ actor }) => !file.respondents.includes(actor));
  const wrong = file.flows.filter((flow) => flow.wrong !== undefined);
  return [
    {
      id: 'actors',
      head: 'Who else is in it',
      entries: others.map(({ actor }): Entry => ({
        key: actor,
        text: nameOf(byId(book.actors, actor)),
        to: address.actor(actor),
      })),
    },
    {
      id: 'data',
      head: 'Kinds of data',
      entries: file.data.map(({ what }) => ({ key: sameKind(what), text: what })),
    },
    {
      id: 'flows',
      head: 'Flows that were wrong',
      entries:
        wrong.length === 0
          ? [{ key: 'none', text: `None of ${String(file.flows.length)} is marked as wrong` }]
          : wrong.map((flow): Entry => ({
              key: `${file.id}.${flow.id}`,
              text: sayFlow(flow, book.actors),
              to: address.flow(file.id, flow.id),
              note: sayVolume(flow.volume),
              ...(flow.wrong === undefined ? {} : { standing: flow.wrong }),
            })),
    },
  ];
}
