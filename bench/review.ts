// `npm run bench:review`: how the review answers keys typed into a text of nearly 100,000 characters, the
// most it takes. Build the site first; CHROMIUM_PATH names the browser.
import { fileURLToPath } from 'node:url';
import { launchBrowser, watchStalls } from './browser.ts';
import { serveSite } from './serve.ts';

const site = await serveSite(fileURLToPath(new URL('../dist/', import.meta.url)), new Map());
const browser = await launchBrowser();
const page = await browser.newPage();
await page.goto(`${site.url}/review/`);
// No two lines alike: what the review knows already takes no time.
const line = '学习“三个代表”和十七大精神，签定责任书，为周庄镇服务，第0批走访困难职工。\n';
const text = Array.from({ length: 2400 }, (_, place) => line.replace('0', String(place))).join('');
await page.getByLabel('要检查的文字').evaluate((area, value) => {
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('no text area');
  area.value = value;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}, text);
await page.getByRole('heading', { name: /必须改/u }).waitFor();
const stall = await watchStalls(page);
// As a key does it: the browser's own way in for tests takes long in so long a text.
const times = await page.evaluate(async () => {
  const area = document.querySelector('textarea');
  if (!area) throw new Error('no text area');
  const list: number[] = [];
  for (const key of '今年我们为周庄的职工办了十件实事每件都有人负责') {
    const start = performance.now();
    area.setRangeText(key, 5000, 5000, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    list.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  // The review of what was typed last.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return list.sort((a, b) => a - b);
});
console.log(`characters in the text               ${String(text.length)}`);
console.log(`key to frame, p50, ms                ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)}`);
console.log(`key to frame, longest, ms            ${(times.at(-1) ?? 0).toFixed(1)}`);
console.log(`longest stall, ms                    ${(await stall()).toFixed(1)}`);
await browser.close();
await site.close();
