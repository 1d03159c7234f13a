import { mainTasks } from './tasks.ts';

// Run where OLD_CHROMIUM_PATH names one, such as the Chromium 91 of the npm package chrome-aws-lambda 9.1.0.
mainTasks('chromium');
