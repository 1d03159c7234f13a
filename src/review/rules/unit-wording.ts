import { foreignWords } from '../foreign-words.ts';
import type { ReviewContext } from '../model.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import { fixTo } from './expressions.ts';
import type { Found, SegmentRule } from './rule.ts';

/** What makes another word of it: 白班组长 speaks of a shift, 教职工代表大会 is not 职工代表大会. */
const otherWordBefore = /[白夜早晚中教]$|企业$|的$/u;

/** Words of another kind of unit: 厂务公开 in the plan of a kindergarten. */
export const unitWording: SegmentRule = {
  id: 'unit-wording',
  title: '别家单位的用语',
  byHand:
    '企业查“教代会”“校务公开”“教职工”，学校和幼儿园查“车间”“厂务公开”“我厂”，医院查“园务公开”“全校”，改成自己的说法。',
  about: 'words',
  find: ({ text }, context) => sentencesOf(text).flatMap((sentence) => wordsIn(sentence, context)),
};

function wordsIn({ text, start }: Sentence, { data, unit, allowedNames }: ReviewContext): Found[] {
  const name = data.units.find(({ slug }) => slug === unit)?.name ?? '';
  const kept = [...text.matchAll(/《[^《》\n]*》/gu)].map(({ 0: words, index }) => [index, words] as const);
  for (const own of allowedNames) kept.push(...placesOf(text, own).map((place) => [place, own] as const));
  return foreignWords(data, unit).flatMap(({ word, own, exchangeable }) =>
    placesOf(text, word)
      .filter((place) => !otherWordBefore.test(text.slice(0, place)))
      // 校园长 are heads of schools and kindergartens.
      .filter((place) => !(word === '园长' && text.charAt(place - 1) === '校'))
      // Titles and the reader's own names keep their words.
      .filter((place) => !kept.some(([from, words]) => place >= from && place < from + words.length))
      // A sentence with both words compares them.
      .filter(() => own === '' || !own.split('、').some((ownWord) => text.includes(ownWord)))
      .map((place): Found => ({
        severity: 'warning',
        start: start + place,
        end: start + place + word.length,
        message: `“${word}”不是${name}的说法`,
        reason: own === '' ? '多半是别家的稿子留下的，换成本单位的说法。' : `${name}一般写“${own}”。`,
        ...(exchangeable ? fixTo(own) : {}),
      })),
  );
}

function placesOf(text: string, word: string): number[] {
  if (word === '') return [];
  const places: number[] = [];
  for (let place = text.indexOf(word); place !== -1; place = text.indexOf(word, place + word.length))
    places.push(place);
  return places;
}
