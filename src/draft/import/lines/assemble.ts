import { inlineText, type Block, type Inline } from '../../../passage/model.ts';
import { titleLines } from '../../../passage/title-lines.ts';
import type { DraftItem } from '../../schema.ts';
import { plainWeight, type SourceLine, type TextLine } from '../source-line.ts';
import { levelOf, type LineKind } from './line-kind.ts';
import { headingParts, itemValue, wholeText, withoutNumber } from './line-parts.ts';
import { roleOf } from './role-of.ts';
import { tableBlock } from './table-block.ts';

/** A file as a draft: its title and its sections. */
export interface Assembled {
  title: Inline[];
  items: DraftItem[];
}

/**
 * Makes a draft of lines that are known for what they are. Headings of the first two levels begin a section, deeper
 * ones stand inside; numbers go, since the desk numbers anew; what stands before the first heading has none.
 *
 * @param kinds for each line what it is taken for; `text` where one is missing
 */
export function assemble(
  lines: readonly SourceLine[],
  kinds: readonly LineKind[],
  newId: () => string,
): Assembled {
  const title: Inline[][] = [];
  const items: DraftItem[] = [];
  let list: TextLine[] = [];
  const last = (): DraftItem | undefined => items[items.length - 1];
  const open = (label: string, role: string, heading: DraftItem['heading'] = null): void => {
    items.push({ id: newId(), label, heading, blocks: [], role, topics: [], units: [], source: '' });
  };
  const add = (...blocks: Block[]): void => {
    const item = last();
    // What follows a signature is no part of it.
    if (!item) open('引言', 'yinyan');
    else if (item.role === signed && blocks.some((block) => !isSigned(block))) open('附', '');
    last()?.blocks.push(...blocks);
  };
  const endList = (): void => {
    if (list.length > 0) add(...listBlocks(list));
    list = [];
  };
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? 'text';
    if (kind !== 'item' || line.kind !== 'text') endList();
    if (kind === 'drop') continue;
    if (line.kind === 'table') {
      add(tableBlock(line));
      continue;
    }
    const level = levelOf(kind);
    if (kind === 'title') title.push(plainWeight(wholeText(line)));
    else if (kind === 'item') list.push(line);
    else if (level !== undefined) {
      const { heading, rest } = headingParts(line);
      if (level <= 2) {
        const itemLevel = level === 1 ? 1 : 2;
        open(inlineText(heading), roleOf(inlineText(heading), itemLevel), {
          level: itemLevel,
          text: heading,
        });
      } else add({ kind: 'heading', level, number: '', text: heading });
      if (rest.length > 0) add(paragraph(rest));
    } else if (kind === 'sign' || kind === 'date') {
      if (last()?.role !== signed) open('落款', signed);
      add({ ...paragraph(wholeText(line)), align: 'end' });
    } else add(paragraph(wholeText(line)));
  }
  endList();
  return { title: wholeTitle(title), items };
}

const signed = 'jieyu';

function isSigned(block: Block): boolean {
  return block.kind === 'paragraph' && block.align === 'end';
}

function paragraph(text: Inline[]): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', text, align: 'start' };
}

/**
 * Items one after the other as a list. One that does not count from 1 on keeps its numbers as words, since a list would
 * count anew.
 */
function listBlocks(lines: readonly TextLine[]): Block[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const value = itemValue(line);
    const before = group?.[group.length - 1];
    const goesOn =
      before && (value === undefined ? itemValue(before) === undefined : value === group.length + 1);
    if (group && goesOn) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group): Block[] => {
    const ordered = group.every((line, index) => itemValue(line) === index + 1);
    if (ordered) return [{ kind: 'list', ordered, items: group.map(withoutNumber) }];
    if (group.every((line) => itemValue(line) === undefined))
      return [{ kind: 'list', ordered: false, items: group.map(wholeText) }];
    return group.map((line) => paragraph(wholeText(line)));
  });
}

/** The title in its lines; where it would be broken just so by itself, it has none of its own. */
function wholeTitle(lines: readonly Inline[][]): Inline[] {
  const parts = lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ kind: 'break' }, ...line]));
  const joined = plainWeight(parts.filter(({ kind }) => kind !== 'break'));
  const byHand = inlineText(parts);
  const byItself = titleLines(joined).map(inlineText).join('\n');
  return byHand === byItself ? joined : parts;
}
