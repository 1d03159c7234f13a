import { frontmatterText, type ContentFile } from '../content-files.ts';
import { hanCount, printedOf, proseOf } from './prose.ts';
import type { PageRule } from './rule.ts';

/** The fixed parts of a methodology page, in their order (编辑规范 §4); 出处 is in its front matter. */
const parts = ['一句话说清', '为什么工会要管', '怎么做', '写进计划怎么写', '怎么查验', '常见误用'];
/** Han characters of a methodology page, the words of its host's card among them. */
const pageLength = { least: 1200, most: 3600 };
/** The five disciplines in one picture: no meeting of its own, each has a page that says how it is run. */
const noMeeting = 'methods/wuxiang.mdx';

/** What a methodology page lacks. */
function methodProblems(file: ContentFile): string[] {
  const headings = [...file.body.matchAll(/^## +(.+?) *$/gmu)].map(([, heading]) => heading);
  const count = hanCount(proseOf(printedOf(file.body)));
  const { references, run } = file.frontmatter;
  const [, toPlans = ''] = /^## +写进计划怎么写 *$(.*?)(?=^## |(?![\s\S]))/msu.exec(file.body) ?? [];
  return [
    ...(headings.join() === parts.join() ? [] : [`各节应为${parts.join('、')}，现为${headings.join('、')}`]),
    ...(count < pageLength.least ? [`只有 ${String(count)} 个汉字，太短`] : []),
    ...(count > pageLength.most ? [`有 ${String(count)} 个汉字，太长`] : []),
    ...(Array.isArray(references) && references.length > 0 ? [] : ['没有出处']),
    ...(run !== undefined || file.path === noMeeting
      ? []
      : ['没有 run：开一次会的问题、分钟、人数、场地、物料']),
    ...(toPlans.includes('](/snippets/') ? [] : ['“写进计划怎么写”没有链接到段落']),
  ];
}

/** The overview rewrites the first part of the source and has a shape of its own. */
const isOverview = (file: ContentFile): boolean => frontmatterText(file, 'source') !== 'original';

export const methodShape: PageRule = {
  name: '方法页的组成',
  problems: (file) => (file.folder === 'methods' && !isOverview(file) ? methodProblems(file) : []),
};
