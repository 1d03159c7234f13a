import {
  AlignmentType,
  DocumentGridType,
  Footer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { grid, margins, pageNumber, sheet, sizes } from '../official-layout.ts';
import { eastAsian } from './fonts.ts';
import { styleIds } from './styles.ts';
import { twips } from './units.ts';

/** The sheet, its margins, its grid and its page numbers: to the right on odd pages, to the left on even ones. */
export const page: Omit<ISectionOptions, 'children'> = {
  properties: {
    page: {
      size: sheet,
      margin: { ...margins, footer: pageNumber.footer },
    },
    grid: {
      type: DocumentGridType.LINES_AND_CHARS,
      linePitch: grid.linePitch,
      charSpace: grid.charSpace,
    },
  },
  footers: { default: footer('right'), even: footer('left') },
};

function footer(side: 'left' | 'right'): Footer {
  const line = new Paragraph({
    style: styleIds.pageNumber,
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { [side]: twips(pageNumber.inset * sizes.pageNumber) },
    children: [new TextRun({ font: eastAsian, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
  return new Footer({ children: [line] });
}
