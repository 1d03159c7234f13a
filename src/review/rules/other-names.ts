import { namesIn, stemOf } from '../names.ts';
import type { Fact, TextRule } from './rule.ts';

/** Lines that say whose document it is: its title, and the name under it. */
const ownLine =
  /(?:计划|要点|思路|方案|总结|安排)(?:[（(].{1,8}[)）])?$|^[ 　]*[\p{Script=Han}（）]{4,30}(?:工会|委员会|公司|学校|小学|中学|幼儿园|医院|局)[ 　]*$/u;

/** After the name of the unit that speaks: its union's plan for a year. */
const ownAct =
  /^(?:工会(?:委员会)?(?:20\d\d|【|的?工作(?:计划|要点|思路|安排|总结))|[^，。；]{0,16}(?:年度?|学期)[^，。；]{0,8}(?:计划|要点|总结))/u;
/** Where members go to is no name left over. */
const wayThere = /(?:到|去|赴|前往|参观|游览|考察|走进)[^，。；]{0,12}$/u;
const doneThere =
  /^[^，。；]{0,12}(?:参观|学习|考察|疗养|疗休养|交流|培训|踏青|游|团建|拓展|研学|观摩|瞻仰|教育|祭扫|采风|写生)/u;

/** Names of places and units that are not the reader's own. */
export const otherNames: TextRule = {
  id: 'other-name',
  title: '不是自己的地名、单位名',
  byHand:
    '依次查省、市、区、县、镇、乡、街道、公司、集团、学校、幼儿园、医院，每个结果都问一句：这是我们吗？',
  about: 'words',
  finds: 'names',
  gather({ text }) {
    const isOwnLine = text.length < 50 && ownLine.test(text);
    return namesIn(text)
      .filter(({ start, end }) => !(wayThere.test(text.slice(0, start)) && doneThere.test(text.slice(end))))
      .map(({ text: value, start, end }) => {
        const speaks = ownAct.test(text.slice(end));
        return { kind: isOwnLine || speaks ? 'own' : 'other', value, start, end };
      });
  },
  judge(facts, { allowedNames }) {
    const told = allowedNames.length > 0;
    const named = facts.filter(({ kind }) => kind === 'own').map(({ value }) => value);
    const own = told ? allowedNames : [...new Set(named)].slice(0, 50);
    return facts
      .filter((fact) => !isOwn(fact, own))
      .map(({ kind, value, start, end }) => ({
        // Only where the own name must stand is another one surely wrong.
        severity: told && kind === 'own' ? 'error' : 'warning',
        start,
        end,
        message: `“${value}”是自己的吗`,
        reason: told
          ? '不在“自己的名称”里，多半是旧稿留下的。改成本单位的；确实该写的，加到“自己的名称”里。'
          : '标题和落款里没有这个名称，旧稿留下的要改掉。把自己的名称填在上面，可以查得更准。',
      }));
  },
};

function isOwn({ value }: Fact, own: readonly string[]): boolean {
  return own.some((name) => name.includes(stemOf(value)) || value.includes(name));
}
