import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const mainOf = (path: string): string => /<main.*<\/main>/s.exec(htmlOf(path))?.[0] ?? '';

/** Presses Tab until the element with a value has the focus; gives up after 200 steps. */
async function tabTo(page: Page, value: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      return element instanceof HTMLInputElement ? element.value : (element?.textContent.trim() ?? '');
    });
    if (at === value) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${value}`);
}

describe('without script', () => {
  it.each(['emmas-diary', 'cambridge-analytica'])('%s has the facts on one page and the outcome on another', (id) => {
    const facts = mainOf(`/cases/${id}/decide/`);
    expect(facts.includes(`href="/cases/${id}/decide/outcome/"`)).toBe(true);
    expect(facts.includes('data-right')).toBe(false);
    expect(/class="ref"/.test(facts)).toBe(false);
    // The diagram without what was found: nothing in it is marked wrong, and nothing is called out.
    expect(facts.includes('<svg class="flow wide')).toBe(true);
    expect(/data-wrong|callout/.test(facts)).toBe(false);
    const outcome = mainOf(`/cases/${id}/decide/outcome/`);
    expect(/as decided/.test(outcome)).toBe(true);
    expect(/class="cites"/.test(outcome)).toBe(true);
    // Every box of a form that does nothing without script is hidden.
    expect([...facts.matchAll(/<input[^>]*>/g)].every(([input]) => / hidden/.test(input))).toBe(true);
  });
});

describe('by keyboard alone', () => {
  it.each([
    ['emmas-diary', 'dpa-1998/sch-1/pt-1/para-1', 'lifecycle-marketing', '140000', 'ED-2'],
    ['cambridge-analytica', 'dpa-1998/s-7', 'scl-elections', '15000', 'CA-1'],
  ])('%s can be decided, and is kept', async (id, rule, who, sum, ref) => {
    const { page, complaints } = await visit(site, `/cases/${id}/decide/`);
    await tabTo(page, rule);
    await page.keyboard.press('Space');
    await tabTo(page, who);
    await page.keyboard.press('Space');
    await tabTo(page, 'none');
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('ArrowDown');
      if (
        (await page.evaluate(() => document.querySelector<HTMLInputElement>('input[name=sum]:checked')?.value)) === sum
      )
        break;
    }
    await tabTo(page, 'Set my answers beside the outcome');
    await page.keyboard.press('Enter');
    await page.locator('[data-decide-outcome] .decide-answer').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('What was decided');
    const said = await page.locator('.decide-score').allTextContents();
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/^You marked 1 of \d on which findings recorded here rest\.$/);
    expect(said[1]).toBe('You marked 1 of 1 that was decided.');
    expect(said[2]).toBe('You marked 1 of 1 that was decided.');
    const mine = page.locator(`[data-option="${rule}"]`);
    expect(await mine.locator('[data-yours]').textContent()).toBe('your answer, as decided');
    if (id === 'emmas-diary') expect((await mine.locator('.ref').allTextContents()).includes(ref)).toBe(true);
    expect(await page.locator('[data-decide-outcome] .cites a').count()).toBeGreaterThan(0);

    // What is set beside the answers is drawn as on the page that it comes from.
    const drawn = (selector: string): Promise<readonly string[]> =>
      page
        .locator(`${selector} .decide-answer h3, ${selector} .decide-answer p, ${selector} .cites`)
        .evaluateAll((all) =>
          all
            .filter((each) => !each.matches('.decide-score'))
            .map((each) => {
              const { fontSize, fontFamily, marginTop, display } = getComputedStyle(each);
              return [fontSize, fontFamily, marginTop, display].join(' ');
            }),
        );
    const here = await drawn('[data-decide-outcome]');
    await page.goto(`${site.origin}/cases/${id}/decide/outcome/`);
    const there = await drawn('main');
    expect(here.length).toBeGreaterThan(5);
    expect(here).toEqual(there);
    await page.goBack();

    await page.reload();
    expect(
      await page.locator('input:checked').evaluateAll((all) => all.map((each) => each.getAttribute('value'))),
    ).toEqual([rule, who, sum]);
    await tabTo(page, 'Start again');
    await page.keyboard.press('Enter');
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('works where nothing can be kept', async () => {
    const { page, complaints } = await visit(site, '/about/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      });
    });
    await page.goto(`${site.origin}/cases/emmas-diary/decide/`);
    await page.locator('input[value="experian"]').check();
    await page.getByRole('button', { name: 'Set my answers' }).click();
    await page.locator('.decide-score').first().waitFor();
    expect(await page.locator('.decide-score').allTextContents()).toContain(
      'You marked 0 of 1 that was decided, and 1 other.',
    );
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });
});
