// `npm run test:office [-- vitest's arguments]`: the tests that open exported documents with LibreOffice. They read
// dist/, so build first.
import { join } from 'node:path';
import { findOffice, officeMissing } from './office.mjs';
import { fail, root, run, stopWithNpm } from './toolchain.mjs';

stopWithNpm();
if (!findOffice()) fail(officeMissing);
const cli = join(root, 'node_modules', 'vitest', 'vitest.mjs');
process.exitCode = await run(process.execPath, [cli, 'run', '--project', 'office', ...process.argv.slice(2)]);
