import { describe, expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { readContent } from '../content-files.ts';
import { duplicates, nearDuplicates } from './near-duplicates.ts';

const first =
  '工会每季度组织一次劳动保护检查，由生产委员带队，重点查看防护罩、通道、用电和登高作业，发现隐患当场登记，三天内书面回复整改情况，年底评选先进班组。';
const oneNounChanged = first.replaceAll('生产委员', '安全委员').replace('班组', '科室');
const other =
  '女职工委员会三月邀请妇科医生来单位讲课，安排错峰体检，结果只告诉本人；哺乳室配冰箱和带锁的门，值日人员每周清点一次用品，缺少的两天补齐。';

const pairs = (...texts: string[]) =>
  nearDuplicates(texts.map((text, index) => ({ name: String(index), text }))).map(({ names }) =>
    names.join('-'),
  );

describe('near-duplicates', () => {
  test('are texts with a noun changed, or one within another', () => {
    expect(pairs(first, other, oneNounChanged)).toEqual(['0-2']);
    expect(pairs(`${other}${first}`, first)).toEqual(['0-1']);
  });

  test('are known again whatever their blanks, marks and headings', () => {
    const withBlanks = first.replace('每季度', '【月份】').replaceAll('，', '；');
    expect(pairs(first, `## 另一个标题\n\n${withBlanks}`)).toEqual(['0-1']);
  });

  test('are not texts that share a formula, nor signatures', () => {
    const formula = '标准以本省（区、市）总工会现行规定为准';
    expect(pairs(`${first}${formula}`, `${other}${formula}`)).toEqual([]);
    expect(pairs('工会主席签字盖章并写明日期', '工会主席签字盖章并写明日期')).toEqual([]);
  });

  test('are said with both places and how much they share', () => {
    const file = (path: string) => readContent(path, `---\nrole: cuoshi\n---\n## 标题\n\n${first}\n`);
    const files = [file('snippets/a/b.mdx'), file('snippets/a/c.mdx')];
    expect(duplicates.problems({ files, words: smallWords, asked: new Map() })).toEqual([
      'snippets/a/b.mdx#b 与 snippets/a/c.mdx#c：相同 100%',
    ]);
  });
});
