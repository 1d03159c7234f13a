// Serves dist/ until stopped: the last step of `npm start`, and the server of the browser tests.
// `astro preview` does all a static host does (404.html with status 404, folders, any Host header); it is
// called from here and not from its command line to fix the port and to print one line instead of many.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { ensurePortFree, fail, root, wantedPort } from './toolchain.mjs';

if (!existsSync(join(root, 'dist', 'index.html'))) {
  fail('dist/ 里没有网站，请先构建：npm run build / Nothing built yet in dist/.');
}
const port = wantedPort();
await ensurePortFree(port);

process.once('disconnect', () => process.exit());

await preview({
  root,
  logLevel: 'error',
  // With the site's own 'always', preview answers an address without its last slash with a page of Astro's.
  trailingSlash: 'ignore',
  server: {
    port,
    // All interfaces, so that `localhost`, 127.0.0.1, ::1, a container's port mapping and a phone in the
    // same network all work. HOST=127.0.0.1 keeps it to this machine.
    host: process.env.HOST ?? true,
    // Vite refuses unknown Host headers by default; these are public static files.
    allowedHosts: true,
  },
  // Vite would otherwise move on to the next port in silence.
  vite: { preview: { strictPort: true } },
});
const address = new URL(process.env.BASE ?? '/', `http://localhost:${String(port)}`);
console.log(`工会计划文库已在 ${address.href} 运行，按 Ctrl+C 停止`);
