import { defineConfig } from '@rspress/core';

export default defineConfig({
  root: 'docs',
  outDir: 'dist',
  title: '工会计划文库',
  lang: 'zh',
  // Texts that lead to what is not among them are left as they are.
  markdown: { link: { checkDeadLinks: false } },
});
