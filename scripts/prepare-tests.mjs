// `npm run test:prepare`: finds, or installs, the programs that tests need besides Node.
import { prepareBrowser } from './browser.mjs';
import { prepareOffice } from './office.mjs';
import { stopWithNpm } from './toolchain.mjs';

stopWithNpm();
await prepareBrowser();
await prepareOffice();
