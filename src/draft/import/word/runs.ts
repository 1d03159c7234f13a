import type { Inline } from '../../../passage/model.ts';
import type { LeftOut } from '../source-line.ts';
import { attributeOf, childOf, isOn, nameOf, pathOf } from './xml.ts';

/** What a paragraph holds: its words, and what is set beside them. */
export interface ParagraphParts {
  text: Inline[];
  /** contents of the text boxes that are anchored in it */
  boxes: Element[];
  /** a page ends inside of it */
  hasPageEnd: boolean;
}

/** Reads the words of a paragraph, and counts what cannot be taken. */
export function readRuns(paragraph: Element, leftOut: LeftOut): ParagraphParts {
  const parts: ParagraphParts = { text: [], boxes: [], hasPageEnd: false };
  // Inside a field its instruction is no text, what it shows is.
  const fields: ('instruction' | 'result')[] = [];
  const walk = (element: Element, strong: boolean): void => {
    for (const child of element.children) {
      switch (nameOf(child)) {
        case 'r':
          if (!isHidden(child)) walk(child, isStrong(child));
          break;
        case 't':
          if (!fields.includes('instruction')) add(child.textContent, strong);
          break;
        case 'tab':
        case 'ptab':
          add(' ', strong);
          break;
        case 'noBreakHyphen':
          add('-', strong);
          break;
        case 'sym':
          add(signs[attributeOf(child, 'char')?.slice(-2).toUpperCase() ?? ''] ?? '', strong);
          break;
        case 'br':
        case 'cr':
          if (attributeOf(child, 'type') === 'page' || attributeOf(child, 'type') === 'column')
            parts.hasPageEnd = true;
          else parts.text.push({ kind: 'break' });
          break;
        case 'fldChar':
          stepField(attributeOf(child, 'fldCharType'));
          add(tickOf(child), strong);
          break;
        case 'commentReference':
          leftOut.comments += 1;
          break;
        case 'del':
        case 'moveFrom':
          leftOut.deletions += 1;
          break;
        case 'pict':
        case 'drawing':
        case 'object':
          takeDrawing(child, parts, leftOut);
          break;
        case 'AlternateContent':
          walk(childOf(child, 'Choice') ?? childOf(child, 'Fallback') ?? child, strong);
          break;
        case 'pPr':
        case 'rPr':
        case 'instrText':
        case 'rt':
          break;
        default:
          walk(child, strong);
      }
    }
  };
  const add = (text: string, strong: boolean): void => {
    // White space at the ends of runs is told by an attribute; line breaks of the XML are none.
    if (text !== '') parts.text.push({ kind: 'text', text: text.replace(/[\r\n\t]+/gu, ' '), strong });
  };
  const stepField = (step: string | undefined): void => {
    if (step === 'begin') fields.push('instruction');
    else if (step === 'separate') fields[fields.length - 1] = 'result';
    else fields.pop();
  };
  walk(paragraph, false);
  return parts;
}

/** A box to tick in a form of the old kind, which shows no words; '' for any other step of a field. */
function tickOf(step: Element): string {
  const box = pathOf(step, 'ffData', 'checkBox');
  if (!box) return '';
  return isOn(childOf(box, 'checked') ?? childOf(box, 'default')) ? '☑' : '□';
}

/** Boxes and ticks of the font Wingdings, as forms have them. */
const signs: Readonly<Record<string, string>> = { A8: '□', FE: '☑', FC: '√', '6F': '□', '52': '☑', A3: '□' };

function isHidden(run: Element): boolean {
  return isOn(childOf(childOf(run, 'rPr'), 'vanish'));
}

function isStrong(run: Element): boolean {
  const properties = childOf(run, 'rPr');
  return (
    isOn(childOf(properties, 'b')) || /^strong$/iu.test(attributeOf(childOf(properties, 'rStyle')) ?? '')
  );
}

/** What shows something that is no text: pictures, charts, diagrams. Lines and frames show nothing. */
const shown = new Set(['blip', 'imagedata', 'chart', 'relIds']);

/** Text boxes and words that are drawn as art are taken, what else is shown is counted as one picture. */
function takeDrawing(drawing: Element, parts: ParagraphParts, leftOut: LeftOut): void {
  const pictures: Element[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      const name = nameOf(child);
      // A box inside of a box is read with the outer one.
      if (name === 'txbxContent') parts.boxes.push(child);
      else if (name === 'AlternateContent') walk(childOf(child, 'Choice') ?? child);
      else if (name === 'textpath') {
        const text = attributeOf(child, 'string') ?? '';
        if (text !== '') parts.text.push({ kind: 'text', text, strong: false });
      } else {
        if (shown.has(name)) pictures.push(child);
        walk(child);
      }
    }
  };
  walk(drawing);
  if (pictures.length > 0) leftOut.pictures += 1;
}
