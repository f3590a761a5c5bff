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
  browser: [],
  components: ['schema', 'model', 'charts', 'search', 'browser', 'styles'],
  layouts: ['schema', 'model', 'components', 'styles'],
  pages: ['schema', 'model', 'charts', 'search', 'exports', 'components', 'layouts', 'styles'],
  cli: ['schema', 'content', 'model', 'charts', 'search', 'exports'],
  dev: ['content', 'model'],
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
    // What reaches the browser is a *.client.ts; only a <script> brings one.
    files: ['src/{components,layouts,pages}/**/*.{ts,astro}'],
    ignores: ['**/*.client.ts', '**/*.astro/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/*.client.ts', '**/browser/*'], message: 'Only a <script> brings a *.client.ts.' }] },
      ],
    },
  },
  {
    files: ['**/*.astro/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!.*\\.client\\.ts$).*$', message: 'A script brings *.client.ts files only.' }] },
      ],
    },
  },
  {
    files: ['src/components/**/*.{client,view}.ts', 'src/browser/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['zod', '**/schema/*', '**/model/**'], message: 'Zod and the model never reach the browser.' },
            {
              regex: '^\\.(?!.*/(?:browser|charts|search)/)(?!.*\\.(?:client|view)\\.ts$).*$',
              message: 'What the browser runs imports browser/, charts/, search/ and its own kind.',
            },
          ],
        },
      ],
    },
  },
);
