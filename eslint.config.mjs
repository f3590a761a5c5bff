import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which room may look into which; what is not listed is not allowed. */
const doors = {
  schema: [],
  content: ['schema'],
  model: ['schema', 'content'],
  charts: ['schema', 'model'],
  search: ['schema', 'model'],
  exports: ['schema', 'model', 'charts', 'search', 'styles'],
  browser: ['model'],
  components: ['schema', 'model', 'charts', 'search', 'browser', 'styles'],
  layouts: ['schema', 'model', 'exports', 'components', 'styles'],
  pages: ['schema', 'model', 'charts', 'search', 'exports', 'components', 'layouts', 'styles'],
  cli: ['schema', 'content', 'model', 'charts', 'search', 'exports'],
  dev: ['content', 'model', 'styles'],
};

/** Files of the schema and the model that are fit for the browser: words, dates, a table and what a file of the site holds; plain functions without a library. */
const plain = {
  schema: ['day', 'flow-kind', 'known-date', 'standing', 'vocabulary'],
  'model/case': ['course', 'facets', 'in-window'],
  'model/compare': ['compared-case', 'rows'],
  'model/law': ['law-in-force'],
  'model/say': ['count', 'date', 'length', 'list', 'money', 'name', 'volume', 'interface-words'],
};
const plainFiles = Object.entries(plain).flatMap(([room, names]) => names.map((name) => `src/${room}/${name}.ts`));
/** What is imported from the schema or the model and is not one of them. */
const notPlain = `/(?:schema|model)/(?!model/)(?!${Object.entries(plain)
  .flatMap(([room, names]) => names.map((name) => `${room.replace('model/', '')}/${name}`))
  .join('|')
  .replaceAll('schema/', '')})`;
const toBrowser = 'Of the schema and the model only plain words and dates reach the browser.';
const libraries = { group: ['zod', 'satteri', 'node:*'], message: 'This runs in the browser too.' };

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
  { files: ['src/components/mdx/*-components.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
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
    files: ['src/charts/**', 'src/browser/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [libraries, { regex: notPlain, message: toBrowser }] }],
    },
  },
  {
    files: plainFiles,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            libraries,
            { regex: notPlain, message: toBrowser, allowTypeImports: true },
            {
              regex: `^\\./(?!(?:${Object.values(plain).flat().join('|')})\\.ts$)`,
              message: toBrowser,
              allowTypeImports: true,
            },
          ],
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
    files: ['src/components/**/*.{client,view}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            libraries,
            { regex: notPlain, message: toBrowser },
            {
              regex:
                '^\\.(?!.*/(?:browser|charts|search|schema|model)/)(?!.*\\.(?:(?:client|view)\\.ts|css\\?url)$).*$',
              message:
                'What the browser runs imports browser/, charts/, search/, plain words and dates, its own kind, and the address of a sheet.',
            },
          ],
        },
      ],
    },
  },
);
