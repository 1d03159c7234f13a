// Minute tables and worksheets on a page of the site that has their tools: what content has at the moment must not
// decide what is tested.
import type { Page } from '@playwright/test';
import { sitePage } from './site.ts';

/** The page whose tools are used. */
export const hostPage = '/methods/ziping/';

const row = ([minutes, name, words]: readonly [number, string, string]): string =>
  `<tr data-step="${String(minutes)}"><td>${String(minutes)}</td><td>${name}</td><td>${words}</td></tr>`;

/** A meeting of three steps. */
export const meeting = [
  [5, '开场', '今天只谈事'],
  [10, '看事实', '各人看到的是什么？'],
  [1, '收尾', '谁来做，哪天前'],
] as const;

/** Serves the page with the minute table of the meeting first in it. */
export async function serveMeeting(page: Page): Promise<void> {
  const head = '<tr><th>分钟</th><th>环节</th><th>主持人说什么</th></tr>';
  const table = `<table><thead>${head}</thead><tbody>${meeting.map(row).join('')}</tbody></table>`;
  await serveWith(page, hostPage, /(?=<header class="page-head">)/u, `<minute-table>${table}</minute-table>`);
}

/** Serves the list of methods with other groups in it. */
export async function serveMethods(page: Page, groups: string): Promise<void> {
  await serveWith(page, '/methods/', /<section class="list-section".*(?=<\/list-filter>)/su, groups);
}

async function serveWith(page: Page, path: string, place: RegExp, html: string): Promise<void> {
  const { html: whole } = sitePage(path);
  if (!place.test(whole)) throw new Error(`no place for it on ${path}`);
  const body = whole.replace(place, () => html);
  await page.route(
    (url) => url.pathname === path,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
}
