import type { TextLine } from '../source-line.ts';
import { attributeOf, childOf, childrenOf, numberOf, pathOf } from './xml.ts';

/** What a style of a Word file says of its paragraphs, with what it takes over from others. */
export interface WordStyle {
  id: string;
  rank: TextLine['rank'];
  place: TextLine['place'] | undefined;
  numId: string | undefined;
  numLevel: number | undefined;
  face: TextLine['face'];
  isAside: boolean;
}

const plain: WordStyle = {
  id: '',
  rank: 0,
  place: undefined,
  numId: undefined,
  numLevel: undefined,
  face: 0,
  isAside: false,
};

/** However long a chain of styles that take over from one another is, it is followed so far. */
const longestChain = 12;

/** Reads the styles of paragraphs by their ids. */
export function readStyles(root: Element | undefined): (id: string | undefined) => WordStyle {
  const elements = new Map(
    childrenOf(root, 'style')
      .filter((style) => attributeOf(style, 'type') === 'paragraph')
      .map((style) => [attributeOf(style, 'styleId') ?? '', style]),
  );
  const standard = [...elements].find(([, style]) => attributeOf(style, 'default') === '1')?.[0] ?? '';
  const known = new Map<string, WordStyle>();
  const styleOf = (id: string, depth: number): WordStyle => {
    const style = elements.get(id);
    const found = known.get(id);
    if (found || !style || depth > longestChain) return found ?? plain;
    const based = attributeOf(childOf(style, 'basedOn'));
    const made = ownStyle(id, style, based === undefined ? plain : styleOf(based, depth + 1));
    known.set(id, made);
    return made;
  };
  return (id) => styleOf(id ?? standard, 0);
}

function ownStyle(id: string, style: Element, based: WordStyle): WordStyle {
  const name = attributeOf(childOf(style, 'name')) ?? id;
  const properties = childOf(style, 'pPr');
  return {
    id,
    rank: rankOf(name) ?? outlineOf(properties) ?? based.rank,
    place: /^(?:signature|date|签名|日期|落款)$/iu.test(name) ? 'end' : (placeOf(properties) ?? based.place),
    numId: attributeOf(pathOf(properties, 'numPr', 'numId')) ?? based.numId,
    numLevel: numberOf(pathOf(properties, 'numPr', 'ilvl')) ?? based.numLevel,
    face: faceOf(childOf(style, 'rPr')) ?? based.face,
    isAside:
      based.isAside ||
      /^(?:toc|(?:WPSOffice手动)?目录|contents|table of )\s*(?:heading|\d|标题)?/iu.test(name),
  };
}

const ranks = '〇一二三四01234';
const ownHeading = /^(?:公文|正文)?(?:([一二三四1-4])级标题|标题([一二三四]))(?:$|[^一-龥])/u;

/** Word calls its own styles by their English names in every language; other programs also by their own. */
function rankOf(name: string): TextLine['rank'] | undefined {
  const level = /^(?:heading|标题)\s*([1-9])(?:$|[^\d])/iu.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  // Offices make styles of their own: 一级标题, 公文二级标题, 标题三.
  const [, before, behind = before] = ownHeading.exec(name) ?? [];
  if (behind !== undefined) return ranks.indexOf(behind) % 5;
  return /^(?:title|标题|(?:公文)?(?:大|主|总)标题|公文标题)$/iu.test(name) ? 'title' : undefined;
}

/** Whether the font of some words is that of a heading; undefined where they name none. */
function faceOf(properties: Element | undefined): TextLine['face'] | undefined {
  const font = attributeOf(childOf(properties, 'rFonts'), 'eastAsia');
  if (font === undefined) return undefined;
  if (/黑体|simhei|heiti/iu.test(font)) return 1;
  return /楷体|kaiti/iu.test(font) ? 2 : 0;
}

/** The font of all words of a paragraph, where it is that of a heading. */
export function faceOfRuns(paragraph: Element, style: WordStyle): WordStyle['face'] {
  const runs = [...paragraph.getElementsByTagName('w:r')].filter((run) => childOf(run, 't') !== undefined);
  const faces = new Set(runs.map((run) => faceOf(childOf(run, 'rPr')) ?? style.face));
  const [face = 0] = faces;
  return faces.size === 1 ? face : 0;
}

/** The outline level of a paragraph, 1 to 9; undefined where it says none, or that it is text. */
export function outlineOf(properties: Element | undefined): number | undefined {
  const level = numberOf(childOf(properties, 'outlineLvl'));
  return level !== undefined && level >= 0 && level < 9 ? level + 1 : undefined;
}

/** Where a paragraph stands in the line. */
export function placeOf(properties: Element | undefined): TextLine['place'] | undefined {
  switch (attributeOf(childOf(properties, 'jc'))) {
    case 'center':
      return 'centre';
    case 'right':
    case 'end':
      return 'end';
    case undefined:
      return undefined;
    default:
      return 'start';
  }
}
