import { namesIn, stemOf } from '../names.ts';
import type { Fact, TextRule } from './rule.ts';

/** Lines that say whose document it is: its title, and the name under it. */
const ownLine =
  /(?:计划|要点|思路|方案|总结|安排)$|^[ 　]*[\p{Script=Han}（）]{4,30}(?:工会|委员会|公司|学校|小学|中学|幼儿园|医院|局)[ 　]*$/u;

/** After the name of the unit that speaks: its union's plan for a year. */
const ownAct = /^工会(?:委员会)?(?:20\d\d|【|的?工作)/u;

/** Names of places and units that are not the reader's own. */
export const otherNames: TextRule = {
  id: 'other-name',
  title: '不是自己的地名、单位名',
  byHand:
    '依次查省、市、区、县、镇、乡、街道、公司、集团、学校、幼儿园、医院，每个结果都问一句：这是我们吗？',
  about: 'words',
  finds: 'names',
  gather({ text }) {
    const kind = text.length < 50 && ownLine.test(text) ? 'own' : 'other';
    return namesIn(text).map(({ text: value, start, end }) => {
      const speaks = ownAct.test(text.slice(end));
      return { kind: speaks ? 'own' : kind, value, start, end };
    });
  },
  judge(facts, { allowedNames }) {
    const told = allowedNames.length > 0;
    const named = facts.filter(({ kind }) => kind === 'own').map(({ value }) => value);
    const own = told ? allowedNames : [...new Set(named)].slice(0, 50);
    return facts
      .filter((fact) => !isOwn(fact, own))
      .map(({ value, start, end }) => ({
        severity: told ? 'error' : 'warning',
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
