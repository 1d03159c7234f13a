// What a build says about itself in Chinese; scripts/build.mjs shows it and leaves the rest to the log.

/**
 * An integration for astro.config.mjs.
 *
 * @param {string | undefined} site where the site will stand, undefined when nobody said so
 * @param {string} instead address that is written then
 * @returns {import('astro').AstroIntegration}
 */
export function buildNotes(site, instead) {
  return {
    name: 'build-notes',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (site !== undefined) return;
        logger.info(`未设置 SITE：规范链接、分享卡片、订阅源、站点地图按 ${instead} 写`);
      },
      'astro:build:done': ({ pages, logger }) => {
        logger.info(`写好 ${String(pages.length)} 页`);
      },
    },
  };
}
