import { afterEach, expect, it, vi } from 'vitest';
import { draw } from '../draw.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('a copy says who publishes it and where to write, and that it names nobody where it does not', async () => {
  vi.stubEnv('PUBLISHER', '');
  vi.stubEnv('CONTACT', undefined);
  expect((await draw('mdx/Publisher', {})).html).toMatch(/has put no name to it\.\s+It names no address to write to\./);
  vi.stubEnv('PUBLISHER', 'The Example Desk');
  vi.stubEnv('CONTACT', 'mailto:desk@example.org');
  const named = (await draw('mdx/Publisher', {})).html;
  expect(named).toContain('is published by The Example Desk.');
  expect(named).toContain('<a href="mailto:desk@example.org">');
  expect(named).not.toMatch(/no name|no address/);
});
