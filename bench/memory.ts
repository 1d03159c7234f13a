import { readdirSync, readFileSync } from 'node:fs';

/** Often enough to see a peak that lasts. */
const every = 50;
/** Linux counts the time of processes in hundredths of a second, on every machine Node runs on. */
const tick = 0.01;

/** What a process and its children took together. */
export interface Taken {
  /** the greatest sum of memory seen, in bytes; without /proc (not on Linux) what this process alone holds */
  peak: number;
  /** seconds of the processor; 0 without /proc */
  cpu: number;
}

/** Watches a process with its children, by default this one; Pagefind indexes in a process of its own. */
export function watchMemory(pid = process.pid): { stop: () => Taken } {
  const taken: Taken = { peak: 0, cpu: 0 };
  const look = (): void => {
    const { peak, cpu } = takenBy(pid);
    taken.peak = Math.max(taken.peak, peak);
    taken.cpu = Math.max(taken.cpu, cpu);
  };
  const timer = setInterval(look, every);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return { ...taken, peak: taken.peak > 0 ? taken.peak : process.memoryUsage.rss() };
    },
  };
}

function takenBy(pid: number): Taken {
  try {
    const folder = `/proc/${String(pid)}`;
    const status = readFileSync(`${folder}/status`, 'utf8');
    const own = Number(/^VmRSS:\s*(\d+) kB/mu.exec(status)?.[1] ?? 0) * 1024;
    // Its own time in its code and in the system's, and that of children that have ended.
    const fields = readFileSync(`${folder}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const children = readdirSync(`${folder}/task`).flatMap((task) =>
      readFileSync(`${folder}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children
      .map((child) => takenBy(Number(child)))
      .reduce((sum, { peak, cpu }) => ({ peak: sum.peak + peak, cpu: sum.cpu + cpu }), {
        peak: own,
        cpu: ticks * tick,
      });
  } catch {
    // It has ended meanwhile, or there is no /proc.
    return { peak: 0, cpu: 0 };
  }
}
