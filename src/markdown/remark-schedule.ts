import type { PhrasingContent, Root, Table, TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { measureFields, measureHead } from '../passage/measures/measure.ts';
import { groupMeasures, joinCells } from '../passage/measures/schedule-rows.ts';
import { whenLabel } from '../passage/measures/when.ts';
import type { Inline, Measure } from '../passage/model.ts';
import { attributes, valueOf } from './jsx.ts';
import { linkOpenBlanks } from './measure-blanks.ts';
import { isTag } from './passage-tags.ts';
import { fail, sourceFile, type SourceFile } from './source-file.ts';

/** A measure of a page: its cells as they stand in the tree, blanks made elements, and as inline content. */
interface Entry {
  /** id of its passage */
  of: string;
  measure: Measure;
  cells: readonly TableCell[];
}

/**
 * Puts the table of all measures of the page in the place of `<Schedule/>`: one row a month and work, sorted by the
 * first month. Its blanks say whose values they show (`data-of`). Comes after the blanks have become elements.
 *
 * @throws ContentError where there is no measure to show, or a schedule stands where it is none
 */
export function remarkSchedule() {
  return (tree: Root, file: VFile): void => {
    const page = sourceFile(file);
    if (!page) return;
    const sections = tree.children.filter((node): node is MdxJsxFlowElement => isTag(node, 'section'));
    for (const section of sections) linkOpenBlanks(section);
    const entries = sections.flatMap(entriesOf);
    for (const section of sections) {
      for (const [index, node] of section.children.entries()) {
        if (!isTag(node, 'Schedule')) continue;
        if (valueOf(section, 'data-role') !== 'shijian')
          fail(page, node, '<Schedule>', '只能放在角色是时间安排（role="shijian"）的段落里');
        const from = monthFrom(node, page);
        if (entries.length === 0) fail(page, node, '<Schedule>', '这一页没有一条 <Measures>，排不出时间安排');
        section.children.splice(index, 1, tableOf(entries, from));
        section.attributes.push(...attributes({ 'data-schedule': String(from) }));
      }
    }
  };
}

function monthFrom(node: MdxJsxFlowElement, page: SourceFile): number {
  const [attribute, ...others] = node.attributes;
  if (!attribute) return 1;
  const isFrom = attribute.type === 'mdxJsxAttribute' && attribute.name === 'from' && others.length === 0;
  const month = isFrom && typeof attribute.value === 'string' ? attribute.value : '';
  if (!/^(?:1[0-2]|[1-9])$/u.test(month))
    return fail(page, node, '<Schedule>', '只能写成 <Schedule/>，或者写明从几月开始：<Schedule from="9"/>');
  return Number(month);
}

function entriesOf(section: MdxJsxFlowElement): Entry[] {
  const of = valueOf(section, 'id');
  const entries: Entry[] = [];
  for (const details of section.children) {
    if (!isTag(details, 'details')) continue;
    visit(details, 'tableRow', ({ children, data }: TableRow) => {
      const [when = [], work = [], who = [], check = []] = children.map(inlineOf);
      if (data?.hProperties?.['data-measure'] !== undefined)
        entries.push({ of, measure: { when, work, who, check }, cells: children });
    });
  }
  return entries;
}

/** The words of a cell as inline content, blanks with the sample they show. */
function inlineOf({ children }: TableCell): Inline[] {
  return children.map((node): Inline => {
    const name = node.type === 'mdxJsxTextElement' ? valueOf(node, 'data-blank') : '';
    const text = toString(node);
    if (name === '') return { kind: 'text', text, strong: false };
    return { kind: 'blank', name, value: text === `【${name}】` ? '' : text };
  });
}

function tableOf(entries: readonly Entry[], from: number): Table {
  const head = measureFields.map((field) => cell([{ type: 'text', value: measureHead[field] }]));
  const rows = groupMeasures(entries, from).map((group) => {
    const shared = (column: number, between: string): TableCell =>
      cell(
        joinCells(
          group.map(({ of, cells }) => (cells[column]?.children ?? []).map((node) => shownFrom(node, of))),
          (nodes) => nodes.map((node) => toString(node)).join(''),
          { type: 'text', value: between },
        ),
      );
    return [whenCell(group[0]), shared(1, '、'), shared(2, '、'), shared(3, '；')];
  });
  return {
    type: 'table',
    align: [null, null, null, null],
    children: [head, ...rows].map((cells): TableRow => ({ type: 'tableRow', children: cells })),
  };
}

/** 3月, 6月至9月: as the pieces of the label are, one for each piece of the cell. */
function whenCell(entry: Entry | undefined): TableCell {
  const labels = whenLabel(entry?.measure.when ?? []);
  const nodes = entry?.cells[0]?.children ?? [];
  return cell(
    nodes.map((node, index) => {
      const label = labels[index];
      return label?.kind === 'text' ? { type: 'text', value: label.text } : shownFrom(node, entry?.of ?? '');
    }),
  );
}

function cell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

/** A copy of what stands in a measure; a blank says from which passage it has its value. */
function shownFrom(node: PhrasingContent, of: string): PhrasingContent {
  if (node.type !== 'mdxJsxTextElement' || valueOf(node, 'data-blank') === '') return structuredClone(node);
  return { ...structuredClone(node), attributes: [...node.attributes, ...attributes({ 'data-of': of })] };
}
