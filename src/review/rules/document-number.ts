import { fixTo } from './expressions.ts';
import type { Found, SegmentRule } from './rule.ts';

/** A document's number after its year in any brackets. */
const numbers =
  /[\p{Script=Han}A-Z][[［【﹝(（〔]\s*((?:20)?\d{2})\s*[\]］】﹞)）〕]\s*第?\s*0*([1-9]\d*)号(?![楼机线门院车厅窗桌炉井])/gu;

/** Numbers of documents: the year in full in 〔 〕, then the number without 第 and noughts (GB/T 9704-2012, 7.2.5). */
export const documentNumbers: SegmentRule = {
  id: 'document-number',
  title: '发文字号的写法',
  byHand: '查“号”，年份写全，用六角括号“〔〕”括起，号数前不加“第”和“0”，如：总工发〔2027〕3号。',
  about: 'words',
  find: ({ text }) =>
    [...text.matchAll(numbers)].flatMap(({ 0: words, 1: year = '', 2: number = '', index }): Found[] => {
      const right = `〔${year.length === 2 ? '20' : ''}${year}〕${number}号`;
      const written = words.slice(1);
      if (written === right) return [];
      return [
        {
          severity: 'warning',
          start: index + 1,
          end: index + words.length,
          message: `发文字号“${written}”应写“${right}”`,
          reason: '公文格式规定：年份写全，用六角括号“〔〕”括起；号数前不加“第”，不写“01”。',
          ...fixTo(right),
        },
      ];
    }),
};
