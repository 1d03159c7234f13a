// `npm start`: from a bare checkout to the running site. Must run on Node 18, see toolchain.mjs.
import {
  ensureInstalled,
  ensurePortFree,
  nodeBin,
  npm,
  run,
  stopWithNpm,
  wantedPort,
  wasStopped,
} from './toolchain.mjs';

stopWithNpm();

// Before the slow steps: nobody should wait for a build to learn that the port is taken.
await ensurePortFree(wantedPort());
await ensureInstalled();

// Always built: a build takes seconds, and guessing whether the last one is still good can go wrong.
console.log('正在构建网站……');
const built = await npm(['run', '--silent', 'build']);
if (wasStopped()) process.exit(130);
if (built !== 0) process.exit(built);

// The IPC channel lets the server notice when we die without being able to tell it (SIGKILL).
const served = await run(nodeBin(), ['scripts/serve.mjs'], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
// Ctrl+C is how one is supposed to stop it, not an error.
process.exit(wasStopped() ? 0 : served);
