// `npm run pack`: builds the site and packs it into one zip with instructions, for the administrator of a server
// without the internet. `-- --built` packs what is built already.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packSite } from './pack-site.mjs';
import { ensureUsableFolder, fail, nodeBin, root, run, stopWithNpm, wasStopped } from './toolchain.mjs';

stopWithNpm();
ensureUsableFolder();

const outDir = process.env.OUT_DIR ?? 'dist';
if (!process.argv.includes('--built')) {
  const code = await run(nodeBin(), [join(root, 'scripts', 'build.mjs')]);
  if (wasStopped()) process.exit(130);
  if (code !== 0) fail('没有构建成功，原因见上，没有打包。/ The build failed, nothing was packed.');
}
const { name, bytes, files } = packSite(
  join(root, outDir),
  join(root, 'scripts', 'pack'),
  readFileSync(join(root, 'deploy', 'gonghui.conf'), 'utf8'),
  process.env.BASE ?? '/',
);
const folder = join(root, 'pack');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, name), bytes);
const megabytes = (bytes.length / 1e6).toFixed(1);
console.log(
  `${relative(root, join(folder, name))}：${String(files)} 个文件，${megabytes} MB，解开后先看 README.html`,
);
