import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildNotes } from './scripts/build-notes.mjs';
import { vocabulary } from './src/vocabulary/vocabulary.ts';
import { contentChecks } from './src/markdown/content-checks.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { search } from './src/search/index/integration.ts';

const words = vocabulary();
// The path under which the site will stand.
const base = process.env.BASE ?? '/';
const nowhere = 'http://localhost:4321';

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

export default defineConfig({
  // Where the site will stand; only absolute addresses (canonical links, the sitemap) depend on it.
  site: process.env.SITE ?? nowhere,
  base,
  trailingSlash: 'always',
  // 'jsx' would drop the white space between inline elements, and copied text with it.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  // Scripts as files: cached once for all pages, and nothing inline for the Content-Security-Policy to allow.
  vite: { build: { assetsInlineLimit: 0, rolldownOptions: { onLog } } },
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor(words, base), syntaxHighlight: false },
  integrations: [
    mdx(),
    sitemap(),
    contentChecks(words),
    search(words),
    buildNotes(process.env.SITE, nowhere),
  ],
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
