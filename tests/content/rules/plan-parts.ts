import { frontmatterText, type ContentFile, type WrittenPassage } from '../content-files.ts';
import { blankNames } from './blanks.ts';
import type { PageRule } from './rule.ts';

/** The parts every plan has; any of a line will do. */
const planRoles = [
  ['yinyan', 'zhidao'],
  ['mubiao'],
  ['cuoshi', 'renwu'],
  ['shijian'],
  ['baozhang'],
  ['jieyu'],
];

/** Parts of a plan that no passage plays. */
export function missingRoles(passages: readonly Pick<WrittenPassage, 'role'>[]): string[] {
  const roles = new Set(passages.map(({ role }) => role));
  return planRoles
    .filter((either) => !either.some((role) => roles.has(role)))
    .map((either) => `缺少段落：${either.join(' 或 ')}`);
}

/** A schedule that is neither made from the measures nor a table. */
export function missingTable(passages: readonly Pick<WrittenPassage, 'role' | 'text'>[]): string[] {
  const schedules = passages.filter(({ role }) => role === 'shijian');
  return schedules.some(({ text }) => /^<Schedule\b[^>]*\/>$|^\|(?: *:?-{2,}:? *\|)+$/mu.test(text))
    ? []
    : ['时间安排没有表格'];
}

function untitled(file: ContentFile): string[] {
  return blankNames(frontmatterText(file, 'documentTitle')).length === 0 ? ['documentTitle 里没有填空'] : [];
}

export const planParts: PageRule = {
  name: '范文的组成',
  problems: (file) =>
    file.folder === 'plans'
      ? [...missingRoles(file.passages), ...missingTable(file.passages), ...untitled(file)]
      : [],
};
