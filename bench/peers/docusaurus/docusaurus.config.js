module.exports = {
  title: '工会计划文库',
  url: 'http://localhost:4321',
  baseUrl: '/',
  i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans'] },
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  // Its newer and faster compilers.
  future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, language: ['zh', 'en'], docsRouteBasePath: '/', indexBlog: false },
    ],
  ],
};
