import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

// The floors of src/, lowest first. A module may import from its own floor and from those below it,
// never from one above.
const floors = [
  ['src/library', 'src/passage', 'src/blanks', 'src/review', 'src/search'],
  ['src/draft', 'src/markdown', 'src/content.config.ts'],
  ['src/components'],
  ['src/layouts'],
  ['src/pages'],
];

const zones = floors.slice(0, -1).map((target, index) => ({
  target,
  from: floors.slice(index + 1).flat(),
  message: 'Imports go down the floors of src/ only, see eslint.config.js.',
}));
// The library is the ground of the ground floor.
zones.push({
  target: ['src/library'],
  from: ['src/passage', 'src/blanks', 'src/review', 'src/search'],
  message: 'src/library stands on its own.',
});

// The code inside .astro files: the frontmatter (*.astro) and the <script> blocks (*.astro/*.ts).
const insideAstro = ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      // Their syntax is not ours to check, and some of it is newer than the parser.
      'import-x/ignore': ['node_modules'],
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js', '.astro'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'], 'astro-eslint-parser': ['.astro'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js', '.astro', '.json'] }),
      ],
    },
    rules: {
      // `as const` stays allowed: it asserts nothing.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // Code points are just what the analyzer counts; the rule would have graphemes.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  // astro-eslint-parser cannot use the project service, and types seen through it are often `any`.
  // `astro check` checks the types in these files.
  { files: insideAstro, extends: [tseslint.configs.disableTypeChecked] },
);
