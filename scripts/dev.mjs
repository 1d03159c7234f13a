// `npm run dev [-- options of astro dev]`: the development server, which shows a change in content or code at once.
import { join } from 'node:path';
import { ensureUsableFolder, nodeBin, root, run, stopWithNpm, wasStopped } from './toolchain.mjs';

stopWithNpm();
ensureUsableFolder();

const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const code = await run(nodeBin(), [astro, 'dev', ...process.argv.slice(2)]);
process.exit(wasStopped() ? 0 : code);
