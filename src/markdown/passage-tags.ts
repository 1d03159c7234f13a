import type { Nodes, Paragraph } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { ContentError } from '../vocabulary/content-error.ts';
import { convertFigure } from './figure-tag.ts';
import { attributes, isPhrasing } from './jsx.ts';
import { convertMinutes } from './minutes-table.ts';
import { fail, type PageFolder, type SourceFile } from './source-file.ts';
import { convertWorksheet } from './worksheet.ts';

const placeNames = { plans: '范文', snippets: '段落', methods: '方法', guides: '指南' } as const;

/** The tags a passage may hold, and the folders in whose passages. */
const tags: ReadonlyMap<string, readonly PageFolder[]> = new Map([
  ['Note', ['plans', 'snippets', 'methods', 'guides']],
  ['Measures', ['plans', 'snippets']],
  ['Schedule', ['plans', 'snippets']],
  ['Minutes', ['methods']],
  ['Worksheet', ['methods']],
  ['Figure', ['methods', 'guides']],
]);

/**
 * Checks the tags inside a passage.
 *
 * @throws ContentError for one that is not known, stands inside something else or has no place on this kind of page
 */
export function checkTags(passage: MdxJsxFlowElement, page: SourceFile): void {
  visit(passage, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, _, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name } = node;
    if (node === passage || name === null || !/^[A-Z]/u.test(name)) return;
    const folders = tags.get(name);
    const mistake = (reason: string): ContentError =>
      new ContentError({
        file: page.path,
        line: node.position?.start.line,
        field: `<${name}>`,
        reason,
        ...(folders ? {} : { found: name, known: tags.keys() }),
      });
    if (!folders) throw mistake('没有这个标签');
    if (!folders.includes(page.folder))
      throw mistake(`只能写在${folders.map((folder) => placeNames[folder]).join('和')}里`);
    if (node.type === 'mdxJsxTextElement' || parent !== passage)
      throw mistake('要单独成行，直接放在段落里，不能夹在句子、列表或别的标签里');
  });
}

/** Makes figures drawn, and each `<Minutes>` and `<Worksheet>` what a host uses. */
export function convertHostTags(passage: MdxJsxFlowElement, page: SourceFile): void {
  for (const child of passage.children) {
    if (isTag(child, 'Figure')) convertFigure(child, page);
    else if (isTag(child, 'Minutes')) convertMinutes(child, page);
    else if (isTag(child, 'Worksheet')) convertWorksheet(child, page);
  }
}

/** Takes a `<Measures>` out of its passage. It stands last. */
export function takeMeasures(passage: MdxJsxFlowElement, page: SourceFile): MdxJsxFlowElement | undefined {
  const found = passage.children.filter((child): child is MdxJsxFlowElement => isTag(child, 'Measures'));
  const [first, second] = found;
  if (second) fail(page, second, '<Measures>', '一个段落只写一个 <Measures>');
  if (!first) return undefined;
  const last = passage.children[passage.children.length - 1];
  if (last !== first) fail(page, first, '<Measures>', '要放在段落的最后，后面不再有文字');
  passage.children.pop();
  return first;
}

/** Whether a node is a tag of that name. */
export function isTag(node: Nodes, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

/** Whether a block of a passage belongs to its text: neither a heading nor a note. */
export function isProse(node: Nodes): boolean {
  return node.type !== 'heading' && !isTag(node, 'Note');
}

/** Makes each `<Note>` of a passage the aside of the HTML contract: seen beside the text, never copied. */
export function convertNotes(passage: MdxJsxFlowElement, page: SourceFile): void {
  for (const note of passage.children) {
    if (!isTag(note, 'Note')) continue;
    if (note.attributes.length > 0) fail(page, note, '<Note>', '这个标签没有属性');
    if (note.children.length === 0) fail(page, note, '<Note>', '里面没有文字');
    note.name = 'aside';
    note.attributes = attributes({ class: 'writer-note', role: 'note', 'data-note': '', 'data-no-copy': '' });
    note.children = [labelled('写作提示', 'strong'), ...inParagraphs(note.children)];
  }
}

/** Words on a line of their own, in an element of that name. */
export function labelled(label: string, name: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: label }], data: { hName: name } };
}

/** What a writer put on one line between two tags is bare words to MDX; they become a paragraph. */
function inParagraphs(nodes: readonly Nodes[]): MdxJsxFlowElement['children'] {
  const blocks: MdxJsxFlowElement['children'] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (isPhrasing(node)) {
      if (open) open.children.push(node);
      else blocks.push((open = { type: 'paragraph', children: [node] }));
    } else if (isBlock(node)) {
      open = undefined;
      blocks.push(node);
    }
  }
  return blocks;
}

function isBlock(node: Nodes): node is MdxJsxFlowElement['children'][number] {
  return !isPhrasing(node) && !['root', 'yaml', 'listItem', 'tableRow', 'tableCell'].includes(node.type);
}
