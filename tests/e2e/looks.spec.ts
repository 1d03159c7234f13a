import { expect, test } from '../support/browser.ts';
import { freezeLook } from '../support/frozen-look.ts';
import { sitePages } from '../support/site.ts';

// How twelve kinds of page are set, as pictures in the repository. `npm run make:looks` draws them anew when the look
// is meant to change.

const pages = {
  home: '/',
  plans: '/plans/',
  plan: '/plans/qiye-niandu/',
  methods: '/methods/',
  method: '/methods/fupan/',
  snippets: '/snippets/',
  snippet: sitePages().find(({ kind }) => kind === 'snippet')?.path ?? '',
  topic: '/topics/anquan-laobao/',
  unit: '/units/qiye/',
  guide: '/guides/shiyong-benzhan/',
  search: '/search/',
  'not-found': '/404.html',
};

/** What a script completes before the reader does anything. */
const parts = 'copy-tools, blanks-panel, page-contents, list-filter, passage-list, search-dialog';

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

for (const [name, path] of Object.entries(pages))
  test(`a page of kind ${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      // Its beginning is drawn by a script.
      if (name === 'search') await page.waitForLoadState('networkidle');
      await page.waitForFunction(
        (names) => document.querySelector(`:is(${names}):not(:defined)`) === null,
        parts,
      );
      await freezeLook(page);
      await expect.soft(page).toHaveScreenshot([`${name}-${String(width)}.png`]);
    }
  });
