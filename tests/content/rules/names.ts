import type { Vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { cities, doubtfulCities, firms, provinces } from './place-names.ts';
import { around, shownText } from './prose.ts';
import type { PageRule } from './rule.ts';

/** Words before 有限公司 that name no firm: a kind of firm, or what is done with one. */
const noName = '(?:各|某|本|该|我|一家|劳务|派遣|物业|保安|建筑|民营|国有|所属|成立|设立|为|是|由|的)';
/** What follows in 长江西岸 and 泰山东麓, in 北京时间, and where the law of a place is spoken of. */
const noPlace = '(?![岸麓侧坡]|时间|的?(?:条例|规定|办法))';

const patterns: readonly RegExp[] = [
  new RegExp(`(?:${provinces.join('|')})${noPlace}`, 'gu'),
  new RegExp(cities.filter((name) => !doubtfulCities.includes(name)).join('|'), 'gu'),
  new RegExp(`(?:${doubtfulCities.join('|')})(?:市(?![场民])|地区|县|总工会|日报|大学)`, 'gu'),
  new RegExp(firms.join('|'), 'gu'),
  new RegExp(`(?<![\\p{Script=Han}】])(?!江城|${noName})\\p{Script=Han}{2,20}有限(?:责任)?公司`, 'gu'),
  /(?<!江城[市区县]?)(?:市|区|县|镇)第[一二三四五六七八九十]+(?:\p{Script=Han}{0,2})(?:小学|中学|幼儿园|医院)/gu,
];

/**
 * Names of real places, firms and schools. Laws and documents (《》) keep theirs, the bodies that issued laws too, and 江城
 * stands for all places in examples.
 *
 * @param issuers the bodies that issued the laws the site cites
 */
export function namesIn(text: string, issuers: readonly string[]): string[] {
  const own = issuers.reduce(
    (left, issuer) => left.replaceAll(issuer, '〇'),
    text.replace(/《[^《》]*》/gu, '《》'),
  );
  return patterns.flatMap((pattern) =>
    [...own.matchAll(pattern)].map(
      ({ 0: name, index }) => `真实的地名或单位名“${name}”：${around(own, index)}`,
    ),
  );
}

function issuersOf({ laws }: Vocabulary): string[] {
  return [...laws.values()].flatMap(({ issuer }) => (issuer === null ? [] : issuer.split(/[、，]/u)));
}

export const names: PageRule = {
  name: '真实名称',
  problems: (file, words) => namesIn(shownText(file), issuersOf(words)),
};
