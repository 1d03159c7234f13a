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

/** Fewer passages of a report do not reach from political guidance to the union itself. */
const leastReported = 5;

type Part = Pick<WrittenPassage, 'role' | 'text'>;

/** Parts of a plan that no passage plays. */
export function missingRoles(passages: readonly Pick<WrittenPassage, 'role'>[]): string[] {
  const roles = new Set(passages.map(({ role }) => role));
  return planRoles
    .filter((either) => !either.some((role) => roles.has(role)))
    .map((either) => `缺少段落：${either.join(' 或 ')}`);
}

/** A schedule that is neither made from the measures nor a table. */
export function missingTable(passages: readonly Part[]): string[] {
  const schedules = passages.filter(({ role }) => role === 'shijian');
  return schedules.some(({ text }) => /^<Schedule\b[^>]*\/>$/mu.test(text) || hasTable(text))
    ? []
    : ['时间安排没有表格'];
}

/**
 * What a report has besides the plan that follows it: each chapter, planned figures beside those reached, and where it
 * fell short with the reasons.
 */
export function missingOfReport(passages: readonly Part[]): string[] {
  const reported = passages.filter(({ role }) => role === 'huigu');
  const few =
    reported.length < leastReported
      ? [`总结有 ${String(reported.length)} 段，至少 ${String(leastReported)} 段`]
      : [];
  const compared = reported.some(({ text }) => /^\|.*计划.*\|.*完成.*\|$/mu.test(text) && hasTable(text));
  const short = reported.some(({ text }) => /^#+ .*(?:不足|问题)/mu.test(text) && text.includes('原因'));
  return [
    ...few,
    ...(compared ? [] : ['总结没有计划数和完成数对照的表格']),
    ...(short ? [] : ['总结没有写不足和原因']),
  ];
}

/** What a scheme for one activity has besides the parts of a plan: who does what, and a budget in a table. */
export function missingOfScheme(passages: readonly Part[]): string[] {
  const tableUnder = (heading: RegExp): boolean =>
    passages.some(({ text }) => heading.test(text) && hasTable(text));
  return [
    ...(tableUnder(/^#+ .*分工/mu) ? [] : ['方案没有职责分工表']),
    ...(tableUnder(/^#+ .*预算/mu) ? [] : ['方案没有预算表']),
  ];
}

function hasTable(text: string): boolean {
  return /^\|(?: *:?-{2,}:? *\|)+$/mu.test(text);
}

function untitled(file: ContentFile): string[] {
  return blankNames(frontmatterText(file, 'documentTitle')).length === 0 ? ['documentTitle 里没有填空'] : [];
}

function missingOfForm(file: ContentFile): string[] {
  switch (frontmatterText(file, 'form')) {
    case 'zongjie':
      return missingOfReport(file.passages);
    case 'fangan':
      return missingOfScheme(file.passages);
    default:
      return [];
  }
}

export const planParts: PageRule = {
  name: '范文的组成',
  problems: (file) =>
    file.folder === 'plans'
      ? [
          ...missingRoles(file.passages),
          ...missingTable(file.passages),
          ...missingOfForm(file),
          ...untitled(file),
        ]
      : [],
};
