import type { AstroIntegration } from 'astro';
import { type Progress, progressOf } from './progress.ts';

/** While the site is built, the terminal says how many of its pages and files are made; Astro's own list has no end in sight. */
export const pagesTold = (): AstroIntegration => {
  let told: Progress | undefined;
  const next = (progress: Progress): Progress => {
    told?.end();
    told = progress;
    return progress;
  };
  return {
    name: 'casebook:pages-told',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        // Without this Astro says every page itself.
        if (!process.argv.includes('--silent')) return;
        next(progressOf('Putting the code together'));
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            next(progressOf('Reading the content'));
            const paths = await usual.getStaticPaths();
            next(progressOf('Pages and files', paths.length));
            return paths;
          },
          render: async (...page) => {
            const made = await usual.render(...page);
            told?.step();
            return made;
          },
        }));
      },
      'astro:build:generated': () => {
        told?.end();
      },
    },
  };
};
