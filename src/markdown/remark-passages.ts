import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { PassageSummary } from '../catalogue/passage-summary.ts';
import { standsLeft } from '../passage/signature.ts';
import { everyUnit } from '../vocabulary/units.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { blanksOf } from './blank-text.ts';
import { checkSource } from './check-source.ts';
import { headingOf, labelHeading, numberOf, setHeading, titleOf } from './headings.ts';
import { attributes } from './jsx.ts';
import { leadOf } from './lead.ts';
import { convertMeasures } from './measures-element.ts';
import { addNotes } from './passage-notes.ts';
import { readPassageAttributes } from './passage-attributes.ts';
import { checkTags, convertHostTags, convertNotes, isProse, isTag, takeMeasures } from './passage-tags.ts';
import { fail, sourceFile, type SourceFile } from './source-file.ts';
import { wrapSnippet } from './wrap-snippet.ts';

/** The label under which the signature of a document stands; its lines are set to the right. */
const signatureLabel = '落款';

/**
 * Turns each `<Passage>` into the section of the HTML contract (DESIGN §3), gives headings their ids, and leaves a
 * summary of every passage in the front matter. The body of a reusable section is one passage without the tag.
 *
 * @throws ContentError for words outside a passage, a missing heading, a repeated id or a section of the source that no
 * passage claims
 */
export function remarkPassages(words: Vocabulary) {
  return (tree: Root, file: VFile): void => {
    const page = sourceFile(file);
    if (!page) return;
    if (page.folder === 'snippets') wrapSnippet(tree, page);
    const summaries: PassageSummary[] = [];
    let group = '';
    let groupNumber = '';
    let groups = 0;
    for (const node of tree.children) {
      if (node.type === 'mdxJsxFlowElement' && node.name === 'Passage') {
        const summary = convertPassage(node, page, words, group);
        if (summaries.some(({ id }) => id === summary.id))
          fail(page, node, 'id', `“${summary.id}”在这一页重复了`);
        if (headingOf(node)?.depth === 2) group = groupNumber = '';
        summaries.push({ ...summary, group, groupNumber });
      } else if (node.type === 'heading' && node.depth === 2) {
        groups += 1;
        setHeading(node, `part-${String(groups)}`);
        group = titleOf(node);
        groupNumber = numberOf(node);
      } else {
        fail(page, node, '正文', '<Passage> 之外只能有 ## 标题；这段文字请放进一个 <Passage>');
      }
    }
    if (summaries.length === 0) fail(page, tree, '正文', '至少要有一个 <Passage>');
    checkSource(page, summaries);
    const { astro } = file.data;
    if (astro) astro.frontmatter = { ...astro.frontmatter, passages: summaries };
  };
}

function convertPassage(
  node: MdxJsxFlowElement,
  page: SourceFile,
  words: Vocabulary,
  group: string,
): Omit<PassageSummary, 'group' | 'groupNumber'> {
  const { label, ...passage } = readPassageAttributes(node, page.path, words);
  const heading = headingOf(node);
  if (label === undefined && !heading) {
    return fail(page, node, passage.id, '段落要以标题开头；公文里不写标题的（引言、落款）用 title="…"');
  }
  if (label !== undefined && heading) fail(page, node, 'title', '已经有标题的段落不要再写 title');
  if (heading && group === '' && heading.depth !== 2)
    fail(page, heading, '标题', '不在 ## 标题之下的段落，标题写 ##');
  if (heading && (heading.depth < 2 || heading.depth > 3))
    fail(page, heading, '标题', '段落的标题只能是 ## 或 ###');
  if (label !== undefined) node.children.unshift(labelHeading(label));
  const [first] = node.children;
  const title = first?.type === 'heading' ? titleOf(first) : '';
  const number = first?.type === 'heading' ? numberOf(first) : '';
  checkTags(node, page);
  const measures = takeMeasures(node, page);
  if (node.children.length < 2) fail(page, node, passage.id, '段落里只有标题，没有正文');
  let count = 0;
  visit(node, 'heading', (inner) => {
    if (inner !== first && first?.type === 'heading' && inner.depth <= first.depth)
      fail(page, inner, '标题', '段落里的小标题要比段落的标题低');
    setHeading(inner, inner === first ? `${passage.id}-title` : `${passage.id}-${String((count += 1))}`);
  });
  const terms = termsIn(toString(node), words);
  const links = linksIn(node);
  const blanks = blanksIn(node, words);
  const lists = node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
  const prose = node.children.filter(isProse);
  const lead = leadOf(prose, words);
  const measureCount = measures ? convertMeasures(measures, prose, page, words) : 0;
  convertHostTags(node, page);
  convertNotes(node, page);
  addNotes(node, passage, page, words);
  if (measures) node.children.push(measures);
  const units = passage.units.length > 0 ? passage.units : pageUnits(page);
  if (label === signatureLabel) markLeftLines(node);
  node.name = 'section';
  node.attributes = attributes({
    id: passage.id,
    'data-passage': '',
    'data-topics': passage.topics.join(' '),
    'data-role': passage.role,
    'data-units': units.join(' '),
    'aria-labelledby': `${passage.id}-title`,
    ...(passage.basis.length > 0 ? { 'data-basis': passage.basis.join(' ') } : {}),
    ...(passage.added ? { 'data-added': '' } : {}),
    ...(label === signatureLabel ? { 'data-signature': '' } : {}),
  });
  return {
    ...passage,
    units,
    title,
    lead,
    number,
    terms,
    ...blanks,
    listItems: lists.length,
    measures: measureCount,
    links,
  };
}

/** Lines of a signature that stand on the left on paper, see src/passage/signature.ts. */
function markLeftLines(node: MdxJsxFlowElement): void {
  for (const line of node.children)
    if (line.type === 'paragraph' && standsLeft(toString(line)))
      line.data = { ...line.data, hProperties: { ...line.data?.hProperties, 'data-left': '' } };
}

function pageUnits({ frontmatter }: SourceFile): string[] {
  return [typeof frontmatter.unit === 'string' ? frontmatter.unit : everyUnit];
}

/** Slugs of the terms whose name stands in a text. */
function termsIn(text: string, { terms }: Vocabulary): string[] {
  return [...terms.values()].filter(({ name }) => text.includes(name)).map(({ slug }) => slug);
}

/** The blanks in what is copied, open ones and samples; what readers are told of the passage is added later. */
function blanksIn(node: MdxJsxFlowElement, words: Vocabulary): Pick<PassageSummary, 'blanks' | 'samples'> {
  const blanks: string[] = [];
  const samples: PassageSummary['samples'] = [];
  for (const block of node.children) {
    if (isTag(block, 'Note')) continue;
    for (const { name, sample } of blanksOf([block], words)) {
      if (sample === '') blanks.push(name);
      else samples.push({ name, sample });
    }
  }
  return { blanks, samples };
}

function linksIn(node: MdxJsxFlowElement): string[] {
  const links = new Set<string>();
  visit(node, 'link', ({ url }) => {
    if (url.startsWith('/')) links.add(url.replace(/#.*$/u, ''));
  });
  return [...links];
}
