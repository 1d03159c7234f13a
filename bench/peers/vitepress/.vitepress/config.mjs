import { defineConfig } from 'vitepress';

export default defineConfig({
  title: '工会计划文库',
  lang: 'zh-CN',
  srcDir: 'docs',
  // Texts that lead to what is not among them are left as they are.
  ignoreDeadLinks: true,
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: {
            // Sent to the browser as its own text: it can use nothing from outside of itself.
            tokenize: (text) =>
              [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)]
                .filter(({ isWordLike }) => isWordLike)
                .map(({ segment }) => segment),
          },
        },
      },
    },
  },
});
