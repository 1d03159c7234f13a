import { heldWords } from './held-words.ts';
import type { Term } from './terms.ts';

/*
 * Many demands ask for a thing that is to be there: a room, a team, a day, a club. A draft that has all the words
 * around it and not the thing answers another demand.
 */

/** What such things are called at their end. */
const ends =
  '论坛|公寓|中心|小组|委员会|平台|基地|热线|公众号|驿站|俱乐部|联盟|运动会|联谊会?|[座恳]谈会|欢送会|茶话会|疗休养|社会实践|研学|阵地|' +
  '工作室|室|站|角|班|队|团|馆|屋|房|箱|卡|节|接待日|足球场|球场';
const makings =
  '建[立成设好]|建(?![议档言功账制家])|设[立置]?|开[办设通]|办[好起]|成立|组[建织]|举办|打造|创建|推进|发放|配(?!合|套)[备齐发]?|开展';
const asked = new RegExp(
  `(?:${makings})(?<thing>[^，。；、（）]{0,16}?(?<end>${ends}))(?:建设|活动|制度|比赛)?(?=$|[0-9，。；、（和及与并])`,
  'u',
);
/** 哺乳室要建起来 names the thing first. */
const askedFirst = new RegExp(
  `(?<thing>[^，。；、（）的]{0,12}?(?<end>${ends}))(?:也|都|还)?[要须应](?:当)?(?:建|设|办|开|搞|组织|成立|有)`,
  'u',
);

/**
 * The thing that a demand asks for and a text does not have.
 *
 * @param plain the demand, normalized
 * @param terms its words
 * @param text a place of the draft, normalized
 * @returns '' where it asks for none, or the text has it, under whatever name
 */
export function missingThing(plain: string, terms: readonly Term[], text: string): string {
  const { thing = '', end = '' } = (asked.exec(plain) ?? askedFirst.exec(plain))?.groups ?? {};
  // 兴趣班 is not there where a 早班 is: the character before counts, too.
  if (thing === '' || text.includes(thing.slice(-end.length - 1))) return '';
  const isNamed = terms.some((term) => {
    const [held] = heldWords(term, text);
    // Of whatever committee it speaks, it is not this one.
    return (
      term.word !== end &&
      thing.endsWith(term.word) &&
      held !== undefined &&
      held.length > 1 &&
      term.alike.includes(held)
    );
  });
  return isNamed ? '' : thing;
}
