/** Work waits no longer than this for the browser to have nothing else to do, in milliseconds. */
const patience = 300;

/**
 * Does something when the browser has nothing else to do, or soon where it cannot tell.
 *
 * @returns what calls it off
 */
export function whenIdle(run: () => void): () => void {
  // Safari has no such thing, whatever the types say.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 0);
    return () => {
      clearTimeout(timer);
    };
  }
  const asked = window.requestIdleCallback(run, { timeout: patience });
  return () => {
    window.cancelIdleCallback(asked);
  };
}
