import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { vocabulary } from './src/vocabulary/vocabulary.ts';
import { contentChecks } from './src/markdown/content-checks.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { search } from './src/search/index/integration.ts';

const words = vocabulary();
// The path under which the site will stand.
const base = process.env.BASE ?? '/';

// What nearly every page runs at once, and what that needs, travels as one file: asked for once, and smaller together
// than apart. What waits for the reader must not be listed: pages would load it before.
const atOnce = [
  'components/(?:ui/(?:closing-menus|element|load-part|status-message|stored-list)|search/search-pages)',
  'components/(?:blanks/open-blanks|copy/copy-choice)',
  'passage/passages-of',
];
const inOneFile = {
  rollupOptions: {
    output: {
      codeSplitting: {
        groups: [
          { name: 'page', test: new RegExp(`/src/(?:${atOnce.join('|')})\\.ts$|vite/preload-helper`, 'u') },
        ],
      },
    },
  },
};

export default defineConfig({
  // Where the site will stand; only absolute addresses (canonical links, the sitemap) depend on it.
  site: process.env.SITE ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  // 'jsx' would drop the white space between inline elements, and copied text with it.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  // Scripts as files: cached once for all pages, and nothing inline for the Content-Security-Policy to allow.
  vite: { build: { assetsInlineLimit: 0 }, environments: { client: { build: inOneFile } } },
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor(words, base), syntaxHighlight: false },
  integrations: [mdx(), sitemap(), contentChecks(words), search(words)],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
