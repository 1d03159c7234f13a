import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [
    starlight({ title: '工会计划文库', locales: { root: { label: '简体中文', lang: 'zh-CN' } } }),
  ],
});
