import { expect, test } from 'vitest';
import { copyKeys } from '../../../../src/components/ui/copy-keys.ts';

const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Safari/605.1.15';
const windows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  ['⌘C on an Apple computer', mac, false, '⌘C'],
  ['Ctrl+C on other computers', windows, false, 'Ctrl+C'],
  ['a long press on a phone', phone, true, '长按'],
  ['a long press on a tablet that calls itself a computer', mac, true, '长按'],
])('copying by hand is %s', (_, userAgent, isTouch, words) => {
  expect(copyKeys(userAgent, isTouch)).toContain(words);
});
