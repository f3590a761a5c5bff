import { describe, expect, it } from 'vitest';
import { neighbourhoods } from '../../../src/model/case/neighbourhood.ts';

import { book } from '../book.ts';

describe('cases that share actors', () => {
  it('stand together, each case once and each flow once', () => {
    const groups = neighbourhoods(book);
    expect(groups.flatMap((group) => group.cases.map(({ id }) => id)).sort()).toEqual(
      book.cases.map(({ id }) => id).sort(),
    );
    expect(groups.flatMap((group) => group.flows)).toHaveLength(book.flows.length);
    const withEmma = groups.find((group) => group.cases.some(({ id }) => id === 'emmas-diary'));
    expect(withEmma?.cases.map(({ id }) => id)).toContain('experian-marketing');
    expect(withEmma?.shared).toContain('experian');
  });

  it('are joined by no regulator', () => {
    for (const { shared } of neighbourhoods(book)) expect(shared).not.toContain('ico');
  });
});
