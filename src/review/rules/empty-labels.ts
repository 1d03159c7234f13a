import type { Fact, Found, Segment } from './rule.ts';

/** Labels after which a name must stand in the same line. */
const labelWords = [
  '(?:常务)?(?:副)?(?:组长|主任|主席|会长|秘书长|队长|总指挥)',
  '组员|成员|委员|联系(?:电话|方式)|电话|邮箱|单位名称|填报单位',
  '(?:联系|负责|经办|填表|制表|审核|报送|记录|主持)人',
].join('|');
const labels = new RegExp(`^[ 　]*(?:${labelWords})[ 　]*[:：][ 　]*$`, 'u');

/** Lines that begin with a label of their own, or with a number: nobody's names. */
const otherLine =
  /^[ 　]*(?:[\p{Script=Han}]{2,8}[:：]|[一二三四五六七八九十\d]{1,3}[、.．）)]|[（(][一二三四五六七八九十\d])/u;

/** Notes lines that end with their label, and the lines that cannot be what was left out. */
export function labelFacts({ text, opensLine }: Segment): Fact[] {
  if (!opensLine) return [];
  const kind = labels.test(text) ? 'label' : otherLine.test(text) ? 'other' : undefined;
  return kind === undefined ? [] : [{ kind, value: text.trim(), start: 0, end: text.length }];
}

/** So near the next line stands, or the end. */
const nextLine = 4;

/** The labels after which nothing comes: another line with a label follows, or the text ends. */
export function emptyLabels(facts: readonly Fact[], length: number): Found[] {
  return facts
    .filter(({ kind, end }, index) => {
      const next = facts[index + 1]?.start ?? length;
      return kind === 'label' && next - end <= nextLine;
    })
    .map(({ value, start, end }) => ({
      severity: 'error',
      start,
      end,
      message: `“${value}”后面没有写`,
      reason: '填上人名或者岗位，用不上就删去这一行。',
    }));
}
