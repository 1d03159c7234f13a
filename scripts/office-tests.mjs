// `npm run test:office [-- vitest's arguments]`: the tests that open exported documents with LibreOffice,
// which was found or installed for them. They read dist/, so build first.
import { join } from 'node:path';
import { prepareOffice } from './office.mjs';
import { root, run, stopWithNpm } from './toolchain.mjs';

stopWithNpm();
await prepareOffice();
const cli = join(root, 'node_modules', 'vitest', 'vitest.mjs');
process.exitCode = await run(process.execPath, [cli, 'run', '--project', 'office', ...process.argv.slice(2)]);
