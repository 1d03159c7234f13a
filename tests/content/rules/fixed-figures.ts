import type { WrittenPassage } from '../content-files.ts';
import { printedOf, proseOf, withoutHeadings } from './prose.ts';
import { inPlanTexts, type PageRule } from './rule.ts';

/** Goals, schedules and reports are made of figures; the table of a budget has sums and lines of its own. */
const free = ['mubiao', 'shijian', 'huigu'];
const budget = /预算(?:总|年度)?表|^\|[^\n]*(?:预算|金额)/mu;

/** So many figures a text may fix for every unit; what each decides for itself is a sample: 【数量：10】. */
const most = 3;

/** A count, a share or a length of time. Months, years and the names of things have figures too, but fix nothing. */
const figure = new RegExp(
  '(?<![第\\d.—～~-])\\d+(?:\\.\\d+)?(?![\\d.]|月|年|℃)(?:(?:至|[—～~-])\\d+)?|' +
    '(?<![一二三四五六七八九十第分])[两三四五六七八九十]个?' +
    '(?:名|人|位|次|条|天|周|年|小时|分钟|工作日|月|户|场|期|篇|题|倍|件|份|项|组|轮|处)(?![级面])',
  'gu',
);

/** Where a sentence names what it is bound by, its figures are those of the law. */
const law =
  /依法|规定|不得|《|法定|任期|期满|怀孕|孕期|哺乳|周岁|条例|拨缴|每届|空出|出缺|三分之二|(?:应当|必须)建/u;

/** Figures that a passage fixes for every unit, where they are too many; neither law nor sample. */
export function fixedFigures({ role, written }: Pick<WrittenPassage, 'role' | 'written'>): string[] {
  const printed = withoutHeadings(printedOf(written));
  if (free.includes(role) || budget.test(written)) return [];
  const figures = proseOf(printed)
    .replace(/【[^【】\n]*】|“[^”\n]*”|（[^（）\n]*号）/gu, '□')
    .split(/[。；\n]/u)
    .filter((sentence) => !law.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(figure)].map(({ 0: words, index }) =>
        sentence.slice(index, index + words.length + 2).trim(),
      ),
    );
  return figures.length > most
    ? [
        `写死的数字有${String(figures.length)}个，最多${String(most)}个，其余写成【数量：10】：${figures.join('、')}`,
      ]
    : [];
}

export const fewFixedFigures: PageRule = {
  name: '写死的数字',
  problems: inPlanTexts(fixedFigures),
};
