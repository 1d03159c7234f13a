import type { Fact, Found, Segment } from './rule.ts';

/** Labels after which a name must stand in the same line. */
const labelWords = [
  '(?:常务)?(?:副)?(?:组长|主任|主席|会长|秘书长|队长|总指挥)',
  '组员|成员|委员|联系(?:电话|方式)|电话|邮箱|单位名称|填报单位',
  '(?:联系|负责|经办|填表|制表|审核|报送|记录|主持)人',
].join('|');
const labels = new RegExp(`^[ 　]*(?:${labelWords})[ 　]*[:：][ 　]*$`, 'u');

/** Notes a line that ends with its label. */
export function labelFacts({ text, opensLine }: Segment): Fact[] {
  if (!opensLine || !labels.test(text)) return [];
  return [{ kind: 'label', value: text.trim(), start: 0, end: text.length }];
}

/** The labels after which nothing comes: another one follows, or the text ends. Names may stand in the next line. */
export function emptyLabels(facts: readonly Fact[], length: number): Found[] {
  return facts
    .filter(({ end }, index) => {
      const next = facts[index + 1]?.start ?? length;
      return next - end <= 3;
    })
    .map(({ value, start, end }) => ({
      severity: 'error',
      start,
      end,
      message: `“${value}”后面没有写`,
      reason: '填上人名或者岗位，用不上就删去这一行。',
    }));
}
