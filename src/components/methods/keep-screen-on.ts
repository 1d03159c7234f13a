/**
 * Keeps the screen on for as long as the page is seen, where the browser can.
 *
 * @returns lets it go off again
 */
export function keepScreenOn(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let lock: WakeLockSentinel | undefined;
  let wanted = true;
  const ask = (): void => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(
      (got) => {
        if (wanted) lock = got;
        else void got.release();
      },
      // The battery is low, or it is not allowed: the host can touch the screen.
      () => undefined,
    );
  };
  // The browser ends it whenever the page is out of sight.
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
