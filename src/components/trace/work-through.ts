/** So long it works before the page may do something else, in milliseconds. */
const slice = 10;

/**
 * Does work that comes in steps, a little at a time so that the page stays smooth.
 *
 * @returns what the work returns
 */
export function workThrough<T>(steps: Generator<undefined, T>): Promise<T> {
  return new Promise((resolve) => {
    const work = (): void => {
      const until = performance.now() + slice;
      do {
        const step = steps.next();
        if (step.done) {
          resolve(step.value);
          return;
        }
      } while (performance.now() < until);
      window.setTimeout(work, 0);
    };
    work();
  });
}
