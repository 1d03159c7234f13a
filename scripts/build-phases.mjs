// Where the time of a build goes: seconds of the processor and of the clock, and the most memory so far, for the log.

/** @typedef {{ wall: number, cpu: number }} Moment */

/** @returns {Moment} seconds since the process began, and of the processor since then */
function now() {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1000, cpu: (user + system) / 1e6 };
}

/**
 * Integrations for astro.config.mjs that tell apart what happens between them: `begins` is the first, `ends(name)`
 * stands behind what it is named for, and `end` tells of what is no integration.
 */
export function buildPhases() {
  /** @type {Moment} */
  let last = { wall: 0, cpu: 0 };
  /**
   * @param {string} name
   * @param {import('astro').AstroIntegrationLogger} logger
   */
  const end = (name, logger) => {
    const moment = now();
    const [wall, cpu] = [moment.wall - last.wall, moment.cpu - last.cpu].map((seconds) => seconds.toFixed(2));
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    logger.info(`${name}: ${cpu ?? ''} s CPU, ${wall ?? ''} s, ${String(peak)} MiB`);
    last = moment;
  };
  return {
    end,
    /** @returns {import('astro').AstroIntegration} */
    begins: () => ({
      name: 'phases',
      hooks: {
        'astro:config:setup': ({ logger }) => {
          end('start', logger);
        },
        'astro:build:start': ({ logger }) => {
          end('content', logger);
        },
        'astro:build:generated': ({ logger }) => {
          end('pages', logger);
        },
      },
    }),
    /**
     * @param {string} name
     * @returns {import('astro').AstroIntegration}
     */
    ends: (name) => ({
      name: 'phases',
      hooks: {
        'astro:build:done': ({ logger }) => {
          end(name, logger);
        },
      },
    }),
  };
}
