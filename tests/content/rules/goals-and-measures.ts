import type { WrittenPassage } from '../content-files.ts';
import { hanCount, proseOf, withoutHeadings, withoutNotes } from './prose.ts';
import type { PageRule } from './rule.ts';

/** Passages that say how the goals are reached, with their measures. */
const answering = ['renwu', 'cuoshi', 'baozhang'];

/** A figure with the word that it counts; 1 and 100 % are held and done in words. */
const figure = /(?<![\d.])(?!1(?!\d|\.\d)|100%)\d+(?:\.\d+)?(?:%|(?![年月])\p{Script=Han})/gu;

/** What is done so often in a year is also done in a rhythm, or in so many months. */
const rhythms: ReadonlyMap<string, RegExp> = new Map([
  ['2', /每半年|每学期|各[^，。；|]{0,8}一(?:次|场|期)/u],
  ['4', /每季/u],
  ['10', /每月/u],
  ['12', /每月/u],
]);

/** Words that say how much of a goal there must be, but not of what. */
const measureWords = new RegExp(
  '不(?:低|少|超)[于过]|不发生|没有|为零|归零|全部|全员|全体|全年|逐[项条周人户]|按[期时月]|' +
    '每(?:个?月|季度?|学期|年|名|个|学年)|各|率|覆盖|达到|比上学?年|下降|减少|以[上下内]|' +
    '[一二三四五六七八九十\\d.%]+[次场项期题条节门名人个件户天]?|召开|举办|开展|组织|到位|落实|' +
    '教?职工|会员|愿意|符合条件|实现|形成|上年|当年|第[一二]学期|年底|工会|项目',
  'gu',
);

/** Below so many Han characters a clause is a label. */
const leastClause = 6;
/** What raises or furthers something is a wish. */
const wish = /^(?:提高|提升|推进|增强|促进|加强|深化|规范|服务)/u;
/** The share of the pairs of characters in a goal that one passage of the plan has to take up. */
const leastShared = 0.3;

type Passages = readonly Pick<WrittenPassage, 'role' | 'text'>[];

/** Figures and things that the goals of a plan promise and that none of its passages takes up. */
export function idleGoals(passages: Passages): string[] {
  const tasks = passages
    .filter(({ role }) => answering.includes(role))
    .map(({ text }) => proseOf(withoutNotes(text)));
  const said = tasks.join('\n');
  return goalsOf(passages).flatMap((goal) => {
    const figures = [...goal.matchAll(figure)]
      .map(([words]) => words)
      .filter((words) => !said.includes(words) && !inRhythm(words, said));
    const things = goal
      // How many people there are is a fact.
      .replace(/[^，。；：]*【(?:职工|会员)人数】人?/gu, '')
      .replace(/【[^【】\n]*】/gu, '')
      .split(/[，。；：、|\n]|\s{2,}/u)
      .map((clause) => clause.trim())
      .filter((clause) => hanCount(clause) >= leastClause && !wish.test(clause))
      .filter((clause) => !tasks.some((task) => takesUp(task, clause)));
    return [
      ...figures.map((words) => `目标里的“${words}”没有一项措施提到：${goal.slice(0, 30)}`),
      ...things.map((clause) => `目标“${clause}”没有措施`),
    ];
  });
}

/** The items and rows of the goals. What stands around them says how they are looked at. */
function goalsOf(passages: Passages): string[] {
  return passages
    .filter(({ role }) => role === 'mubiao')
    .flatMap(({ text }) => {
      const lines = withoutHeadings(withoutNotes(text))
        .split('\n')
        .filter((line) => line.trim() !== '');
      const items = lines.filter((line) => /^\s*(?:[-*+]|\d+\.)\s|^\|(?! *(?:-|项目))/u.test(line));
      return (items.length > 0 ? items : lines).map((line) => proseOf(line).trim());
    });
}

function inRhythm(words: string, said: string): boolean {
  const [, count = ''] = /^(\d+)[次场期]$/u.exec(words) ?? [];
  return rhythms.get(count)?.test(said) ?? false;
}

function takesUp(task: string, clause: string): boolean {
  const pairs = pairsOf(clause.replace(measureWords, ' '));
  return (
    pairs.length === 0 || pairs.filter((pair) => task.includes(pair)).length >= pairs.length * leastShared
  );
}

function pairsOf(text: string): string[] {
  const pairs = text.split(/\P{Script=Han}+/u).flatMap((run) => {
    const chars = [...run];
    return chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`);
  });
  return [...new Set(pairs)];
}

export const goalsAndMeasures: PageRule = {
  name: '目标有措施',
  // The aims of a scheme say whom it is for.
  problems: ({ folder, frontmatter, passages }) =>
    folder === 'plans' && frontmatter.form !== 'fangan' ? idleGoals(passages) : [],
};
