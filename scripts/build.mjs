// `npm run build [-- --strict]`: builds the site into dist/ (or OUT_DIR) and says in a few lines what it did.
// All that Astro says is in .astro/build.log. With --strict a warning fails the build.
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sortLine } from './build-log.mjs';
import { ensureUsableFolder, fail, nodeBin, root, run, stopWithNpm, wasStopped } from './toolchain.mjs';

stopWithNpm();
ensureUsableFolder();

/** See src/build/again.ts. */
const wantsWhole = 3;
const began = Date.now();
const outDir = process.env.OUT_DIR ?? 'dist';
mkdirSync(join(root, '.astro'), { recursive: true });
const log = createWriteStream(join(root, '.astro', 'build.log'));
/** @type {string[]} */
const warnings = [];

/** @param {string} line */
function hear(line) {
  const { kind, text } = sortLine(line);
  log.write(`${kind}: ${text}\n`);
  if (kind === 'note') console.log(text);
  else if (kind !== 'detail') console.error(text);
  if (kind === 'warning' || kind === 'stray') warnings.push(text);
}

const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
// Where only texts have changed a small part of a build is enough; it says so when it is not.
let code = await run(nodeBin(), [join('src', 'build', 'again.ts'), outDir], {}, hear);
if (code === wantsWhole && !wasStopped())
  code = await run(nodeBin(), [astro, 'build', '--json', '--outDir', outDir], {}, hear);
if (wasStopped()) process.exit(130);
if (code !== 0) fail('网站构建失败，原因见上，全部记录在 .astro/build.log。/ The build failed, see above.');
const seconds = ((Date.now() - began) / 1000).toFixed(0);
console.log(`网站已构建到 ${outDir}/，用了 ${seconds} 秒`);
if (warnings.length > 0 && process.argv.includes('--strict')) {
  fail('构建有警告，见上；提交前请消除。/ The build warns, see above.');
}
