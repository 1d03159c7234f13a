import { inlineText, type Inline } from '../../../passage/model.ts';
import { dropStart, plainWeight, takeStart, trimInline, type TextLine } from '../source-line.ts';
import { leadOf } from './lead.ts';
import { numberOfLine } from './line-number.ts';

/** A line as a heading: its words without the number, and the text that goes on after it on the same line. */
export interface HeadingParts {
  heading: Inline[];
  /** empty where the whole line is the heading */
  rest: Inline[];
}

/** Beyond this the words after a number are more than a heading, even where the style says so. */
const longestWhole = 42;

/** Takes a line apart that is, or begins with, a heading. */
export function headingParts(line: TextLine): HeadingParts {
  const words = withoutNumber(line);
  const lead =
    line.rank === 0 || inlineText(words).length > longestWhole ? leadOf(inlineText(words)) : undefined;
  // 三月：, alone in its line, is called 三月.
  const whole = inlineText(words).replace(/[：:]\s*$/u, '').length;
  if (!lead) return { heading: plainWeight(takeStart(words, whole)), rest: [] };
  return {
    heading: plainWeight(takeStart(words, lead.length)),
    rest: dropStart(words, lead.rest),
  };
}

/** The words of a line, its number among them. */
export function wholeText(line: TextLine): Inline[] {
  return trimInline([{ kind: 'text', text: line.number, strong: false }, ...line.text]);
}

/** The words of a line without its number. */
export function withoutNumber(line: TextLine): Inline[] {
  const number = numberOfLine(line);
  if (!number) return line.number === '' ? line.text : wholeText(line);
  return dropStart(line.text, number.length - line.number.length);
}

/** What an item of a list counts to, where its number is one that the desk writes for lists (1.). */
export function itemValue(line: TextLine): number | undefined {
  const number = numberOfLine(line);
  return number?.rank === 3 ? number.value : undefined;
}
