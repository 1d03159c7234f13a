import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

// The floors of src/, lowest first. A module may import from its own floor and from those below it, never from
// one above. Rooms that stand on one floor in the order of a stair (search/tokens, search/files …) are floors, too.
const floors = [
  ['vocabulary', 'browser'],
  ['blanks', 'passage', 'catalogue'],
  [
    'review',
    'draft',
    'meeting',
    'selftest',
    'offline',
    'trace',
    'markdown',
    'beside',
    'search',
    'content.config.ts',
  ],
  ['components'],
  ['layouts'],
  ['pages'],
];
const stairs = [
  ['search/tokens', 'search/files', 'search/query', 'search/results'],
  ['trace/compare', 'trace/locate', 'trace/index'],
  ['components/ui', 'components/blanks', 'components/collect', 'components/copy', 'components/search'],
  ['components/ui', 'components/trace', 'components/review', 'components/desk', 'components/year'],
  ['components/ui', 'components/collect', 'components/notice'],
];
// What only a build can run; src/content.config.ts is part of a build itself.
const buildOnly = ['build', 'search/index', 'trace/index', 'markdown', 'beside', 'offline/build'];
const inPages = [
  ...floors
    .flat()
    .filter(
      (room) => !['search', 'trace', 'markdown', 'beside', 'offline', 'content.config.ts'].includes(room),
    ),
  ...['search/tokens', 'search/files', 'search/query', 'search/results'],
  ...['trace/compare', 'trace/locate'],
];

/**
 * @param {readonly string[]} rooms
 * @param {readonly string[]} others
 * @param {string} message
 */
const mayNotImport = (rooms, others, message) => ({
  target: rooms.map((room) => `src/${room}`),
  from: others.map((room) => `src/${room}`),
  message,
});

const zones = [
  ...floors
    .slice(0, -1)
    .map((rooms, at) =>
      mayNotImport(rooms, floors.slice(at + 1).flat(), 'Imports go down the floors of src/ only.'),
    ),
  ...stairs.flatMap((stair) =>
    stair
      .slice(0, -1)
      .map((room, at) =>
        mayNotImport([room], stair.slice(at + 1), 'Imports go down the stair of rooms only.'),
      ),
  ),
  mayNotImport(inPages, buildOnly, 'Only astro.config.mjs may import what only a build can run.'),
];

const missingInOld = 'Chromium 90 or Safari 15 does not have it.';
/** @param {string} name */
const missing = (name) => ({ name, message: missingInOld });

// The code inside .astro files: the frontmatter (*.astro) and the <script> blocks (*.astro/*.ts).
const insideAstro = ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'bench/peers/']),
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
      'max-len': ['error', { code: 120, ignoreUrls: true }],
      // `as const` stays allowed: it asserts nothing.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // Code points are just what the analyzer counts; the rule would have graphemes.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error', 'max-lines': ['error', 200] } },
  { files: ['src/**/*.tsx', 'src/**/*.astro'], rules: { 'max-lines': ['error', 150] } },
  {
    // Types know every function of the newest browsers; those of the language are held by tsconfig.browser.json.
    files: [
      'src/components/**',
      'src/passage/**',
      'src/blanks/**',
      'src/draft/**',
      'src/meeting/**',
      'src/selftest/**',
      'src/review/**',
      'src/trace/**',
      'src/search/**',
      'src/offline/**',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['structuredClone', 'requestIdleCallback', 'scheduler'].map(missing),
      ],
      'no-restricted-properties': [
        'error',
        ...['randomUUID', 'checkVisibility', 'requestSubmit', 'showPicker', 'canParse'].map((property) => ({
          property,
          message: missingInOld,
        })),
        { object: 'AbortSignal', property: 'timeout', message: missingInOld },
        { object: 'AbortSignal', property: 'any', message: missingInOld },
      ],
    },
  },
  {
    files: ['src/components/**'],
    // The search has a page of its own for browsers without dialogs.
    ignores: ['src/components/ui/dialog.ts', 'src/components/search/search-dialog.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: '[property.name="showModal"]',
          message: 'Safari before 15.4 has no dialogs: openDialog().',
        },
      ],
    },
  },
  // astro-eslint-parser cannot use the project service, and types seen through it are often `any`.
  // `astro check` checks the types in these files.
  { files: insideAstro, extends: [tseslint.configs.disableTypeChecked] },
);
