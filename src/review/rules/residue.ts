import { splitBlanks, writtenBlank } from '../../blanks/split.ts';
import { tidyValue } from '../../vocabulary/blank-kinds.ts';
import type { ReviewData } from '../model.ts';
import { expressionsIn, fixTo, watchFor } from './expressions.ts';
import type { Found, SegmentRule } from './rule.ts';

const lostWords = '这里的字被屏蔽了，或者忘了填，读的人看不出原意。补上原词，补不出就删去整句。';
const lostYear = '年份没有填。按计划所属年份填写。';
const lostName = '名称没有填。填本单位的，或者写岗位。';

const marks = watchFor(
  [
    {
      pattern: '20\\s*(?:[xXｘＸ×*＊]{1,2}(?![xXｘＸ×*＊])|[_＿]+)|20\\d?[ 　]+(?=年)',
      notAfter: '\\d',
      message: '年份没有填',
      reason: lostYear,
    },
    {
      pattern: '[_＿]+(?![A-Za-z0-9_＿/.])',
      notAfter: '[A-Za-z0-9_＿./:@-]',
      message: '下划线',
      reason: lostWords,
    },
    {
      pattern: '[×✕╳]{2,}|[*＊]{2,}(?=省|市|区|县|镇|年|月|日|公司|学校|单位|同志)',
      message: '隐去的字',
      reason: lostName,
    },
    {
      pattern: '[×✕╳XxＸｘ](?=[年月日])',
      notAfter: '[A-Za-z0-9×✕╳Ｘｘ]',
      message: '日期没有填',
      reason: '按实际日期填写。',
    },
    {
      pattern: '[XＸ]{2,}(?![A-Za-z0-9])|[xｘ]{2,}(?=[一-龥])',
      notAfter: '[A-Za-z0-9]',
      message: '隐去的字',
      reason: lostName,
    },
    {
      pattern: '某某(?=省|市|区|县|镇|乡|局|厂|校|公司|集团|学校|小学|中学|幼儿园|医院|单位|同志|车间)',
      message: '名称没有写实',
      reason: lostName,
    },
    {
      pattern: '（[ 　]*）|\\([ 　]*\\)|【[ 　]*】|《[ 　]*》|“[ 　]*”|\\[[ 　]*\\]',
      message: '空的括号',
      reason: '括号里的字丢了，或者没有填。补上，或者连括号删去。',
    },
  ],
  'error',
);

/** Blanks of the site that were brought along with their brackets and the sample in them. */
function bracketedSamples(text: string, { blanks }: ReviewData): Found[] {
  let place = 0;
  return splitBlanks(text).flatMap((piece): Found[] => {
    const start = place;
    place += (piece.kind === 'blank' ? writtenBlank(piece) : piece.words).length;
    const blank = piece.kind === 'blank' ? blanks.find(({ name }) => name === piece.name) : undefined;
    if (piece.kind === 'words' || !blank) return [];
    const sample = tidyValue(blank.kind, piece.sample ?? '');
    if (sample === '') return [];
    const message = `示例值“${sample}”还留在括号里`;
    const reason = '方头括号和里面的名称是填空的写法，不是正文。核对以后只留下示例值，或者换成本单位的。';
    return [{ severity: 'error', start, end: place, message, reason, ...fixTo(sample) }];
  });
}

/** What is left where a site, a scraper or a hurried writer took words away. */
export const residue: SegmentRule = {
  id: 'residue',
  title: '屏蔽、漏填的残迹',
  byHand: '查“_”“××”“XX”“20xx”“某某”和空的括号、书名号，再查“条，”“项，”“%”前面有没有数。',
  about: 'words',
  find: ({ text }, { data }) => [
    ...marks(text),
    ...bracketedSamples(text, data),
    ...expressionsIn(text, { data, kinds: ['屏蔽残迹'], severity: 'error' }),
  ],
};
