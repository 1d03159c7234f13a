import { expect, test } from 'vitest';
import { readBuiltPages } from '../../../src/catalogue/built-pages.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

test('readBuiltPages gives every page with its address, and no other file', () => {
  const folder = temporaryFolder({
    'index.html': '首页',
    '404.html': '没有',
    'plans/qiye/index.html': '范文',
    'plans/my-index.html': '别的',
    'style.css': 'a {}',
    'pagefind/lexicon.txt': '{}',
  });
  expect(readBuiltPages(folder)).toEqual([
    { url: '/404.html', html: '没有' },
    { url: '/', html: '首页' },
    { url: '/plans/my-index.html', html: '别的' },
    { url: '/plans/qiye/', html: '范文' },
  ]);
});
