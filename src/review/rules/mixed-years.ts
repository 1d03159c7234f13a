import { anyOf } from '../word-list.ts';
import { sentencesOf } from '../sentences.ts';
import type { Fact, Found, TextRule } from './rule.ts';

const digits = '〇○零Ｏ一二三四五六七八九';
const year = `20\\d{2}|二[〇○零Ｏ][${digits}]{2}`;
/** A year that a plan is for: 2027年工作计划. */
const planYear = new RegExp(
  `(${year})(?=年(?:度)?(?:[\\p{Script=Han}“”]{0,12})?(?:工作)?(?:计划|要点|工作思路|安排|打算))`,
  'gu',
);
const anyYear = new RegExp(`(?:${year})(?=年)`, 'gu');
/** Titles that name the past year beside the one planned. */
const twoYears = /总结|回顾|报送|上报/u;
/** Sentences that speak of another year with good reason. */
const otherwiseWords = anyOf(String.raw`
  去年 上年 上一年 往年 以来 起施行 施行 修正 修订 印发 发布 公布 颁布 通过 成立 提出 创立 建于 入职 出版 截至
  基数 实绩 对比 相比 同比 比20 规划 十[四五六]五 [—－–~～至到-]20\d\d 学年 学期 次年 翌年 下一年 明年
  第[一二三四]季度末 《[^》]*20\d\d[^》]*》 〔20 （20\d\d年
`);
const otherwise = new RegExp(otherwiseWords, 'u');

/** Years of which one plan should have only one. */
export const mixedYears: TextRule = {
  id: 'mixed-years',
  title: '年份前后不一',
  byHand: '查“20”，把四位年份看一遍：计划年度只有一个，去年的数要注明是去年的。',
  about: 'words',
  gather: ({ text }) => {
    const all = [...text.matchAll(planYear)].map(({ 0: words, index }) => yearAt('plan', words, index));
    // 2026年总结和2027年计划: the last one is planned.
    const titled = twoYears.test(text) ? all.slice(-1) : all;
    const named = new Set(titled.map(({ start }) => start));
    const plain = sentencesOf(text)
      .filter((sentence) => !otherwise.test(sentence.text))
      .flatMap((sentence) =>
        [...sentence.text.matchAll(anyYear)].map(({ 0: words, index }) =>
          yearAt('plain', words, sentence.start + index),
        ),
      );
    return [...titled, ...plain.filter(({ start }) => !named.has(start))];
  },
  judge: (facts) => {
    const planned = facts.find(({ kind }) => kind === 'plan')?.value;
    if (planned === undefined) return [];
    return facts
      .filter(
        ({ kind, value }) =>
          value !== planned && (kind === 'plan' || Math.abs(Number(value) - Number(planned)) > 1),
      )
      .map((fact) => finding(fact, planned));
  },
};

function yearAt(kind: string, words: string, start: number): Fact {
  return { kind, value: inDigits(words), start, end: start + words.length };
}

/** 二〇二七 is 2027. */
function inDigits(words: string): string {
  return words.replace(/[^\d]/gu, (char) => String(Math.max(0, digits.indexOf(char) - 3)));
}

function finding({ kind, value, start, end }: Fact, planned: string): Found {
  return {
    severity: 'warning',
    start,
    end,
    message: `这里是${value}年，前面是${planned}年的计划`,
    reason:
      kind === 'plan'
        ? '一份计划只有一个年度。看看哪一处是旧稿留下的。'
        : '相差两年以上，多半是旧稿留下的。写的是往年的事，就在句子里注明。',
  };
}
