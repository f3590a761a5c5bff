import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which room may look into which; what is not listed is not allowed. */
const doors = {
  schema: [],
  content: ['schema'],
  model: ['schema', 'content'],
  charts: [],
  search: ['schema', 'model'],
  exports: ['schema', 'model', 'charts'],
  components: ['schema', 'model', 'charts', 'client'],
  client: ['search', 'charts'],
  layouts: ['schema', 'model', 'components', 'styles', 'client'],
  pages: ['schema', 'model', 'charts', 'search', 'exports', 'components', 'client', 'layouts', 'styles'],
  cli: ['schema', 'content', 'model', 'charts', 'search', 'exports'],
};

export default defineConfig(
  { ignores: ['dist/', '*.next/', '*.old/', '.astro/', 'node_modules/', '.cache/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a frozen object or a union.' }],
    },
  },
  // TypeScript cannot see into .astro files from a .ts file; astro check can.
  { files: ['src/components/bodies.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
  astro.configs.recommended,
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        ...Object.keys(doors).map((room) => ({ type: room, pattern: `src/${room}`, partialMatch: false })),
        { type: 'styles', pattern: 'src/styles', partialMatch: false },
      ],
      'import/resolver': { node: { extensions: ['.ts', '.astro', '.mjs', '.css'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(doors).map(([room, others]) => ({
            from: { element: { types: room } },
            allow: { to: { element: { types: [room, ...others] } } },
          })),
        },
      ],
    },
  },
  {
    // A script in a component or a page reaches the browser: it may bring client code only.
    files: ['**/*.astro/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!.*/client/).*$', message: 'A script imports from client/ only.' }] },
      ],
    },
  },
  {
    files: ['src/client/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['zod', '**/schema/*', '**/model/*'], message: 'Zod and the model never reach the browser.' },
          ],
        },
      ],
    },
  },
);
