import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildNotes } from './scripts/build-notes.mjs';
import { buildPhases } from './scripts/build-phases.mjs';
import { finishing } from './src/build/integration.ts';
import { checkReportAddress } from './src/catalogue/report.ts';
import { vocabulary } from './src/vocabulary/vocabulary.ts';
import { watchLists } from './src/markdown/content-checks.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { unreadPage } from './src/offline/files.ts';
import { search } from './src/search/index/integration.ts';

const words = vocabulary();
const phases = buildPhases();
// The path under which the site will stand.
const base = process.env.BASE ?? '/';
const nowhere = 'http://localhost:4321';
// A build that would lead readers nowhere stops at once.
checkReportAddress(process.env.REPORT_URL);

/**
 * Astro writes the directive "use astro:head-inject" into a module beside each MDX file, and never reads it: which
 * modules bring styles of their own it tells by their address (astroPropagatedAssets). Rolldown warns once a file
 * that the directive may be lost. https://github.com/withastro/astro/issues/18087
 *
 * @type {import('vite').Rolldown.InputOptions['onLog']}
 */
const onLog = (level, log, report) => {
  if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('"use astro:head-inject"')) return;
  report(level, log);
};

// The oldest browsers that readers come with. Scripts are written as for a newer one: the two read class fields,
// which would be rewritten for them for the sake of rare faults, at a tenth more code on every page; what
// they cannot read of all else, Safari 16.0 cannot either.
const oldest = { css: ['chrome90', 'safari15'], scripts: 'safari16' };

// What Vite puts around each import() in a script.
const ownImportHelper = {
  name: 'own-import-helper',
  /** @type {'pre'} */
  enforce: 'pre',
  /** @param {string} id */
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export { fetchThenImport as __vitePreload } from '/src/components/ui/fetch-then-import.ts';`
      : undefined,
};

// What every page runs at once (the script of src/layouts/Page.astro), and what others share with it, travels as one
// file: asked for once, and smaller together than apart. What waits for the reader must not be listed: pages would load
// it before.
const onEveryPage = [
  'layouts/Page\\.astro\\?.*type=script',
  'components/ui/(?:element|load-part|own-unit|status-message|stored-list)\\.ts$',
  'components/(?:blanks/open-blanks|copy/(?:copy-choice|listed-buttons))\\.ts$',
  'passage/passages-of\\.ts$',
  'vocabulary/plan-text\\.ts$',
];
// What searches travels as one file, and what others read words with as another.
const searching = [
  'components/search/(?!dialog-parts|search-dialog|search-page)',
  'search/(?:results|files|query/)',
];
const reading = ['search/(?:tokens/|files/(?:concept-words|lazy-file|lexicon|pinyin-table|variants))'];
/** @param {string[]} modules */
const anyOf = (modules) => new RegExp(`/src/(?:${modules.join('|')})`, 'u');
const inOneFile = {
  rolldownOptions: {
    output: {
      // Astro calls the script of a component Page.astro_astro_type_script_index_0_lang, and all that import it say so.
      /** @param {{ name: string }} chunk */
      entryFileNames: ({ name }) => `_astro/${name.replace(/_astro_type_script.*$/u, '')}.[hash].js`,
      codeSplitting: {
        groups: [
          { name: 'page', test: anyOf(onEveryPage), priority: 3 },
          { name: 'words', test: anyOf(reading), priority: 2 },
          { name: 'search', test: anyOf(searching), priority: 1 },
        ],
      },
    },
  },
};

export default defineConfig({
  // Where the site will stand; only absolute addresses (canonical links, the sitemap) depend on it.
  site: process.env.SITE ?? nowhere,
  base,
  trailingSlash: 'always',
  // 'jsx' would drop the white space between inline elements, and copied text with it.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  // Scripts as files: cached once for all pages, and nothing inline for the Content-Security-Policy to allow.
  vite: {
    build: {
      assetsInlineLimit: 0,
      target: oldest.scripts,
      cssTarget: oldest.css,
      rolldownOptions: { onLog },
    },
    plugins: [ownImportHelper],
    environments: { client: { build: inOneFile } },
  },
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor(words, base), syntaxHighlight: false },
  integrations: [
    phases.begins(),
    mdx(),
    sitemap({ filter: (page) => !page.endsWith(unreadPage) }),
    phases.ends('sitemap'),
    watchLists(),
    search(words, 'content'),
    finishing(words, phases.end),
    buildNotes(process.env.SITE, nowhere),
  ],
});
