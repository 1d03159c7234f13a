import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The service worker as one script for all browsers that know such workers, Workbox included.
 *
 * @throws Error when it cannot be built
 */
export async function bundleWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'safari15',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../worker/worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  if (!('output' in result) || result.output.length > 1) throw new Error('the worker is not one script');
  return result.output[0].code;
}
