/**
 * How words that are selected are copied by hand on the reader's device, to be said after 请.
 *
 * @param userAgent what the browser says it is
 * @param isTouch whether the reader points with a finger
 */
export function copyKeys(
  userAgent = navigator.userAgent,
  isTouch = window.matchMedia('(pointer: coarse)').matches,
): string {
  if (isTouch) return '长按选中的文字，再点“复制”';
  return userAgent.includes('Macintosh') ? '按 ⌘C 复制' : '按 Ctrl+C 复制';
}
