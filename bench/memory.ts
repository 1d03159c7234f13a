import { readdirSync, readFileSync } from 'node:fs';

/** Often enough to see a peak that lasts. */
const every = 50;

/** Watches how much memory this process and its children hold together; Pagefind indexes in a process of its own. */
export function watchMemory(): { stop: () => number } {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, memoryOf(process.pid));
  };
  const timer = setInterval(look, every);
  return {
    /** The greatest sum seen, in bytes; without /proc (not on Linux) what this process alone holds. */
    stop: () => {
      clearInterval(timer);
      look();
      return peak > 0 ? peak : process.memoryUsage.rss();
    },
  };
}

function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const own = Number(/^VmRSS:\s*(\d+) kB/mu.exec(status)?.[1] ?? 0) * 1024;
    const children = readdirSync(`/proc/${String(pid)}/task`).flatMap((task) =>
      readFileSync(`/proc/${String(pid)}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter(Boolean),
    );
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    // It has ended meanwhile, or there is no /proc.
    return 0;
  }
}
