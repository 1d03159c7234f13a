/** A paragraph that stands nowhere on the site, about several of its topics, as a reader pastes it. */
export const pastedParagraph =
  '为进一步提升职工队伍的整体素质，工会将以劳动竞赛为抓手，组织职工开展岗位练兵和技术比武，每季度评选一次技术能手，并在宣传栏里公布结果。' +
  '同时要关心困难职工的生活，做好节日走访慰问，为每位生病住院的职工送去组织的温暖，组织职工参加互助保障，让大家遇到困难的时候有人帮、有人管，真正把职工之家建成大家愿意来的地方。';

const size = 100_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Queries of 100,000 UTF-16 units, which nobody types and a program may. */
export const hugeQueries: Readonly<Record<string, string>> = {
  'Han characters': filled('职工代表大会怎么开'),
  'one character': filled('工'),
  letters: filled('x'),
  'letters and spaces': filled('zdh x '),
  numbers: filled('一百二十3万4千五5零'),
  digits: filled('1234567890'),
  emoji: filled('👨‍👩‍👧‍👦🇨🇳👍🏽'),
  'half characters': filled('\ud800\udfff\udc00'),
  'combining marks': filled('a\u0301\u0323\u0489'),
  'right to left': filled('\u202eעברית مرحبا'),
  markup: filled('<img src=x onerror=alert(1)>&amp;"'),
  'regular expression': filled('(?:.*)+$^[\\\\]|{1,9}'),
  lines: filled('劳动竞赛\n\t，。'),
};
