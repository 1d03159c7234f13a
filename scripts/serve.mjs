// Serves dist/ until stopped: the last step of `npm start`, and the server of the browser tests.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { staticServer } from './static-server.mjs';
import { ensurePortFree, fail, root, wantedPort } from './toolchain.mjs';

const folder = resolve(root, process.env.OUT_DIR ?? 'dist');
const base = process.env.BASE ?? '/';
if (!existsSync(join(folder, 'index.html'))) {
  fail(`${folder} 里没有网站，请先构建：npm run build / Nothing built yet.`);
}
const port = wantedPort();
await ensurePortFree(port);

process.once('disconnect', () => process.exit());

// Nobody but this machine, unless HOST opens it to others (0.0.0.0: to the whole network).
const host = process.env.HOST ?? '127.0.0.1';
staticServer(folder, { base }).listen(port, host, () => {
  const address = new URL(base, `http://localhost:${String(port)}`);
  console.log(`工会计划文库已在 ${address.href} 运行，按 Ctrl+C 停止`);
});
