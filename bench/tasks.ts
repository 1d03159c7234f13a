import type { CDPSession, Page } from '@playwright/test';
import { number, object, optional, safeParse, string, unknown } from 'valibot';

const event = object({
  name: string(),
  ph: string(),
  pid: number(),
  tid: number(),
  tdur: optional(number(), 0),
  args: optional(object({ name: optional(unknown()) }), {}),
});

/** What a page did, in milliseconds of the processor: waiting for other programs is not counted. */
export interface Tasks {
  all: number;
  /** the longest in which the page could not answer */
  longest: number;
}

/**
 * Notes from now on what the thread of a page does.
 *
 * @param rate how many times slower than it is the processor shall be
 * @returns what ends it and gives the figures
 */
export async function watchTasks(page: Page, rate: number): Promise<() => Promise<Tasks>> {
  const session = await page.context().newCDPSession(page);
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  return async () => {
    await ended(session);
    const read = events.flatMap((one) => {
      const parsed = safeParse(event, one);
      return parsed.success ? [parsed.output] : [];
    });
    const threads = new Set(
      read
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
    );
    const tasks = read
      .filter(({ name, ph, pid, tid }) => {
        return ph === 'X' && name.endsWith('RunTask') && threads.has(`${String(pid)} ${String(tid)}`);
      })
      .map(({ tdur }) => tdur / 1000);
    return { all: tasks.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...tasks) };
  };
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await session.send('Tracing.end');
  await complete;
}
