import { kindNames } from '../vocabulary/names.ts';
import type { CardText } from './cards/card.ts';

const names: Readonly<Record<string, string>> = {
  ...kindNames,
  topic: '主题',
  unit: '单位',
  role: '计划的部分',
  term: '查询',
  law: '查询',
  list: '目录',
};
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What the card of a built page says: its head line, and what kind of page it is where that has a name. */
export function pageCard(html: string): CardText {
  const [, heading = ''] = /<h1\b[^>]*>(.*?)<\/h1>/su.exec(html) ?? [];
  const [, kind = ''] = /<main\b[^>]*\bdata-kind="([^"]*)"/u.exec(html) ?? [];
  const words = heading.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ');
  const title = words.replace(/&([a-z]+|#39);/gu, (reference, name: string) => entities[name] ?? reference);
  return { title: title.trim(), kind: names[kind] ?? '' };
}
