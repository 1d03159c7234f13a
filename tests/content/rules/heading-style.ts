import { hanCount } from './prose.ts';
import { planTexts, type PageRule } from './rule.ts';

/** Han characters of a heading that stays on one line of an official document. */
const longest = 20;

const faults: readonly { pattern: RegExp; fault: string }[] = [
  {
    pattern: /[？?！!。…]|——|吗$|怎么|怎样|如何|为什么|什么|多少|哪[里些个儿]|谁(?!$)|是不是|能不能/u,
    fault: '不用问句、感叹和破折号',
  },
  { pattern: /^“[^”]*”$/u, fault: '不能只有一句引语' },
  // One thing is a thing; more of them are a trick.
  {
    pattern: /[两二三四五六七八九十几\d](?:件(?:小|大|实|好)?事|样(?!板)|句话|招|把火|本账|道坎|张网)/u,
    fault: '写事情本身，不写几件事、几样',
  },
  {
    // A verb with the place or the state that the thing ends in: 开在晚上, 放在心上, 攥成拳头.
    pattern: /[开放写办攥拧聚走记挂装握捧贴落住留握站讲说做送用花](?:在|成|给)(?!就|员|果|效|本|立)/u,
    fault: '不写叙事的动词',
  },
  {
    pattern:
      /(?:跟着|陪着|带着|盯着|围着|守着)|[走跑动活热亮](?:起来|下去|下来|出来)|(?:这|那)(?:一|几)?[程段路天夜刻]/u,
    fault: '不写叙事的句子',
  },
  {
    pattern: /(?:以后|之后|之前|时候|那天|日子|时刻|年头|[天日]|夜)$/u,
    fault: '写做什么，不写在什么时候',
  },
  {
    pattern:
      /拳头|一股绳|心坎|暖流|春风|阳光雨露|最后一公里|加速度|娘家|心窝|说了算|动真格|真话|心里话|热乎|撑腰|撸起|接地气|不打烊|零距离|大舞台|金钥匙|用[^，]{1,6}说话|一起[定办做干]/u,
    fault: '不用比喻和口语',
  },
  { pattern: /咱|你|您|他们|她们|大家|我们/u, fault: '不用口语的人称' },
  { pattern: /[了着过](?=[，、]|$)|(?<![无有])一个都不|不(?:漏|落|让)一/u, fault: '不写叙事的句子' },
];

/** Seasons and festivals are no hour of the day. */
const calendar =
  /(?:春|夏|秋|冬|劳动|学习|生产|服务|开放|志愿者?|环境|家庭|接待|公开|纪念|节|假|工作|技能|活动|半)日$/u;

/** What is wrong with a heading: an office prints what a chapter is about, a magazine what makes one read on. */
export function headingFaults(heading: string): string[] {
  // What is called so in quotation marks is called so, unless nothing else is there.
  const bare = heading.replace(/“[^”]*”(?=.)|(?<=.)“[^”]*”/gu, '某');
  const count = hanCount(heading);
  const style = faults
    .filter(({ pattern }) => pattern.test(bare))
    .filter(({ fault }) => !(fault.startsWith('写做什么') && calendar.test(bare)))
    .map(({ fault }) => fault);
  return [...style, ...(count > longest ? [`有 ${String(count)} 个汉字，最多 ${String(longest)} 个`] : [])];
}

/** The headings of a Markdown text that no office would print. */
function magazineHeadings(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ +(.*\S)\s*$/gmu)].flatMap(([, heading = '']) =>
    headingFaults(heading).map((fault) => `标题“${heading}”${fault}`),
  );
}

export const headingStyle: PageRule = {
  name: '标题像公文标题',
  // A plan has headings between its passages too.
  problems: (file) =>
    magazineHeadings(
      file.folder === 'plans'
        ? file.body
        : planTexts(file)
            .map(({ text }) => text)
            .join('\n'),
    ),
};
