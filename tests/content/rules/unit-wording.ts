import type { WrittenPassage } from '../content-files.ts';
import { around, proseOf, withoutNotes } from './prose.ts';
import { inPassages, type PageRule } from './rule.ts';

/** Words of some kinds of unit, which the others do not have; after the wording in content/units.yaml. */
const owned: readonly { words: RegExp; units: readonly string[] }[] = [
  { words: /厂务公开|厂区|厂长|全厂/gu, units: ['qiye'] },
  { words: /车间/gu, units: ['qiye', 'shequ'] },
  { words: /生产经营/gu, units: ['qiye', 'shequ', 'gongdi'] },
  { words: /校务公开|教研组|教务处/gu, units: ['xuexiao'] },
  { words: /园务公开|保教|保育员/gu, units: ['youeryuan'] },
  { words: /院务公开|医务职工|护士长|病区/gu, units: ['yiyuan'] },
  { words: /政务公开|机关干部|干部职工/gu, units: ['jiguan'] },
  { words: /处室/gu, units: ['jiguan', 'xuexiao'] },
  { words: /教代会|教职工|年级组/gu, units: ['xuexiao', 'youeryuan'] },
  { words: /职代会/gu, units: ['qiye', 'shiye', 'yiyuan', 'shequ', 'gongdi'] },
  { words: /班组/gu, units: ['qiye', 'shiye', 'yiyuan', 'shequ', 'gongdi'] },
  { words: /劳动竞赛/gu, units: ['qiye', 'shequ', 'gongdi'] },
  // Offices and institutions hold the contest of the Trade Union Law where the union above calls for it.
  { words: /劳动和技能竞赛/gu, units: ['qiye', 'shequ', 'gongdi', 'jiguan', 'shiye'] },
  // The law on collective contracts is not for offices of the state.
  {
    words: /集体合同|集体协商|工资协商/gu,
    units: ['qiye', 'xuexiao', 'youeryuan', 'yiyuan', 'shiye', 'shequ', 'gongdi'],
  },
  { words: /项目部|农民工|工友/gu, units: ['qiye', 'shequ', 'gongdi'] },
  // What is done in one kind of place, and whom it serves.
  { words: /工地|施工|总包|分包|板房|作业面/gu, units: ['gongdi', 'qiye', 'shequ'] },
  { words: /生产线|产量|工艺规程|技改|轮班车间/gu, units: ['qiye', 'gongdi', 'shequ'] },
  {
    words: /请学生|学生(?:家长|评教|成绩|社团)|德育处|毕业班|晚自习|校长|全校|我校|本校/gu,
    units: ['xuexiao'],
  },
  { words: /班主任|备课|听评课|教研活动/gu, units: ['xuexiao', 'youeryuan'] },
  { words: /晨检|保健医|园长|全园|我园|本园|幼儿(?!园|的)/gu, units: ['youeryuan'] },
  { words: /患者|病房|门诊|急诊|护理部|诊疗|医患/gu, units: ['yiyuan'] },
  { words: /全院(?!系)|我院/gu, units: ['yiyuan', 'xuexiao', 'shiye'] },
  { words: /办事群众|执法人员|公务员|机关作风/gu, units: ['jiguan'] },
  { words: /骑手|网约车/gu, units: ['shequ', 'qiye'] },
];

/** A clause that tells the reader what the word means here, or not to use it. */
const explains = /不(?:写|用|套用?|设|叫|称|搞)|改[称叫写]|叫[作做]|就?是指|相当于|的班组是/u;

/** Words that other kinds of unit use, where a passage is for these only. A passage for all kinds may use any. */
export function foreignWords({ text, units }: Pick<WrittenPassage, 'text' | 'units'>): string[] {
  if (units.length === 0 || units.includes('tongyong')) return [];
  // A note may speak of what other units do.
  const prose = proseOf(withoutNotes(text));
  return owned
    .filter(({ units: owners }) => !owners.some((unit) => units.includes(unit)))
    .flatMap(({ words }) => [...prose.matchAll(words)])
    .filter(({ index }) => !explains.test(clauseAt(prose, index)))
    .map(({ 0: word, index }) => `别类单位的说法“${word}”：${around(prose, index)}`);
}

function clauseAt(prose: string, index: number): string {
  const before =
    prose
      .slice(0, index)
      .split(/[，。；：！？\n]/u)
      .at(-1) ?? '';
  const [after = ''] = prose.slice(index).split(/[，。；：！？\n]/u);
  return before + after;
}

export const unitWording: PageRule = { name: '单位口径', problems: inPassages(foreignWords) };
