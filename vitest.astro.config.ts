import { getViteConfig } from 'astro/config';

/** Tests that draw components: they need Astro's compiler. */
export default getViteConfig({
  test: {
    name: 'components',
    include: ['test/components/**/*.drawn.test.ts'],
    isolate: false,
    testTimeout: 60_000,
    sequence: { groupOrder: 1 },
  },
});
