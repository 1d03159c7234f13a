import { HighlightColor, TextRun, type IRunOptions } from 'docx';
import { blankText, isOpenBlank, type Inline } from '../model.ts';
import { eastAsian } from './fonts.ts';

/** Writes words; an open blank is highlighted, so that nobody hands it in by oversight. A sample is words. */
export function runsOf(text: readonly Inline[]): TextRun[] {
  return text.map((item) => {
    switch (item.kind) {
      case 'text':
        return run(item.text, item.strong ? { bold: true } : {});
      case 'blank':
        return run(blankText(item), isOpenBlank(item) ? { highlight: HighlightColor.YELLOW } : {});
      case 'break':
        return new TextRun({ break: 1 });
    }
  });
}

/** Writes words without blanks. */
export function run(text: string, options: Omit<IRunOptions, 'text' | 'font'> = {}): TextRun {
  return new TextRun({ ...options, font: eastAsian, text: clean(text) });
}

/**
 * Leaves out what XML cannot hold, control characters and halves of characters: with one of them Word opens nothing.
 */
export function clean(text: string): string {
  return text.replace(/[\t\n\r]+/gu, ' ').replace(/[^ -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
