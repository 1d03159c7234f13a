// The settings for nginx that go into the zip of `npm run pack`: those of deploy/gonghui.conf, and no others.

/**
 * What an administrator without the source gets of deploy/gonghui.conf: its settings without the notes for
 * developers, and without the module for brotli, which stops an nginx that lacks it. Files are packed while they are
 * sent, since nobody has packed them beforehand.
 *
 * @param {string} config deploy/gonghui.conf
 * @returns {string} the settings under a head in Chinese; `%BASE%` in it is the path of the site
 * @throws {Error} when the configuration has no such root or line as are changed here
 */
export function packedNginx(config) {
  const settings = config
    .split('\n')
    .filter((line) => !/^\s*#/u.test(line) && !/^\s*brotli_static /u.test(line))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  const packed = settings.replace('root /srv/gonghui;', 'root /srv/gonghui/site;');
  if (packed === settings || settings.includes('brotli'))
    throw new Error('deploy/gonghui.conf is another one');
  return `${head}\n${packed}\n`;
}

const head = `# nginx 1.18 以上。放进 conf.d/，把 root 改成解压出来的 site 文件夹所在的位置。
# 网站放在 %BASE%：不是 / 的，site 文件夹里的东西要放在 root 下面的同名文件夹里。
# 用 https 的，在 listen 80 下面加 listen 443 ssl 和证书两行，其余不用改。`;
