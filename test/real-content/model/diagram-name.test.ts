import { expect, it } from 'vitest';
import { longestName, nameOfDiagram } from '../../../src/model/say/diagram.ts';
import { sayFlow } from '../../../src/model/say/flow.ts';
import { book } from '../book.ts';

it('of every case is short enough to be read out, and says every flow that was wrong', () => {
  for (const file of book.cases) {
    const name = nameOfDiagram(`Flows of data in ${file.title}`, file.flows, book.actors);
    expect(name.length, file.id).toBeLessThanOrEqual(longestName);
    for (const flow of file.flows.filter(({ wrong }) => wrong === 'found'))
      expect(name).toContain(sayFlow(flow, book.actors));
  }
});
