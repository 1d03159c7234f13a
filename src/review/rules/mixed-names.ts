import { namesIn } from '../names.ts';
import type { Fact, Found, TextRule } from './rule.ts';

const signatureOrTitle =
  /(?:计划|要点|思路|方案|安排)$|(?:工会|委员会|公司|学校|小学|中学|幼儿园|医院)[ 　]*$/u;
const educationUnion = /([省市区县镇])教育工会/gu;

/** Two names where a plan has one: in its title and under it, or for the union above. */
export const mixedNames: TextRule = {
  id: 'mixed-names',
  title: '名称前后不一',
  byHand: '对一遍标题、正文和落款的单位名称，再查“教育工会”，看是不是一会儿市、一会儿区。',
  about: 'words',
  gather: ({ text }) => [
    ...(text.length < 50 && signatureOrTitle.test(text)
      ? namesIn(text)
          .filter(({ kind }) => kind === 'unit')
          .map(({ text: value, start, end }): Fact => ({ kind: 'unit', value, start, end }))
      : []),
    ...[...text.matchAll(educationUnion)].map(({ 0: words, index }): Fact => ({
      kind: 'union',
      value: words,
      start: index,
      end: index + words.length,
    })),
  ],
  // Two names that the reader has said are both his own are no slip.
  judge: (facts, { allowedNames }) => [
    ...others(
      facts.filter(({ value }) => !allowedNames.includes(value)),
      'unit',
      '标题和落款写的应是同一个单位，全称与公章一致。',
    ),
    ...others(facts, 'union', '上级工会只有一个。看看哪一处是旧稿留下的。'),
  ],
};

/** The facts of a kind that name another than the first. */
function others(facts: readonly Fact[], kind: string, reason: string): Found[] {
  const named = facts.filter((fact) => fact.kind === kind);
  const first = named[0]?.value;
  if (first === undefined) return [];
  return named
    .filter(({ value }) => !value.includes(first) && !first.includes(value))
    .map(({ value, start, end }) => ({
      severity: 'warning',
      start,
      end,
      message: `这里是“${value}”，前面是“${first}”`,
      reason,
    }));
}
