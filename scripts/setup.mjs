// `npm run setup`: installs what the scripts need, as `npm start` and `npm test` do at their beginning.
// Must run on Node 18, see toolchain.mjs.
import { ensureInstalled, stopWithNpm } from './toolchain.mjs';

stopWithNpm();
await ensureInstalled();
