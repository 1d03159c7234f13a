// `npm run compress [-- folder]`: writes a brotli and a gzip file beside each file of a built site that gains by it,
// for servers that send such files (nginx with deploy/gonghui.conf). The folder is dist/ unless one is given.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail, root } from './toolchain.mjs';
import { packFile } from './pack-file.mjs';

const folder = resolve(root, process.argv[2] ?? 'dist');
if (!existsSync(folder)) fail(`没有 ${folder} 这个文件夹，请先构建：npm run build / No such folder.`);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

const began = Date.now();
let packed = 0;
// As many at a time as Node's threads for such work.
const lanes = Array.from({ length: 4 }, async () => {
  for (let file = files.pop(); file !== undefined; file = files.pop()) if (await packFile(file)) packed += 1;
});
await Promise.all(lanes);
console.log(
  `压好 ${String(packed)} 个文件，用了 ${((Date.now() - began) / 1000).toFixed(0)} 秒 / files packed`,
);
