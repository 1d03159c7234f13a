import { draftLines } from '../../draft/draft-lines.ts';
import { lineWords, type SourceLine } from '../../draft/import/source-line.ts';
import { numberDraft } from '../../draft/numbered.ts';
import type { Draft } from '../../draft/schema.ts';
import { inlineText } from '../../passage/model.ts';

/** The words of a file of the reader's own, a line for each paragraph and row; tables of contents are left out. */
export function textOfLines(lines: readonly SourceLine[]): string {
  return lines
    .flatMap((line) => {
      if (line.kind === 'table') return line.rows.map((row) => row.map(inlineText).join('\t'));
      return line.isAside ? [] : [lineWords(line)];
    })
    .join('\n');
}

/** The words of a draft of the desk. */
export function textOfDraft(draft: Draft): string {
  return draftLines(numberDraft(draft), draft.title).text;
}
