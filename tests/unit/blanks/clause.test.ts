import { describe, expect, test } from 'vitest';
import { clauseAround } from '../../../src/blanks/clause.ts';

describe('the clause of a blank', () => {
  test.each([
    ['年初动员。6月，评选', '名标兵，上墙公布。', '评选10名标兵'],
    ['', '前与各车间签订责任书，存档', '10前与各车间签订责任书'],
    ['工会', '', '工会10'],
    // A few characters say nothing: the sentence does.
    ['办好三件事：慰问，', '户，上门', '办好三件事：慰问，10户，上门'],
    ['甲。', '名。乙', '10名'],
    [
      '车间工会组织职工对照技能图认领自己的等级并在',
      '个工作日内由人力资源部和车间一起复核',
      '…对照技能图认领自己的等级并在10个工作日内由人力资源部和车间…',
    ],
  ])('in “%s_%s” is “%s”', (before, after, clause) => {
    expect(clauseAround(before, '10', after)).toBe(clause);
  });
});
