import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx';
import { run } from './runs.ts';
import { styleIds } from './styles.ts';

/** A figure as an image, its width and height those that it has on paper, in pixels of 1/96 inch. */
export interface FigureImage {
  name: string;
  /** a PNG */
  data: Uint8Array;
  width: number;
  height: number;
}

/** Writes a figure in the middle of the page, its name below it; the two keep together. */
export function figureParts({ name, data, width, height }: FigureImage): Paragraph[] {
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width, height },
    altText: { name, title: name, description: name },
  });
  return [
    // The exact line height that all text has would cut the image off.
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120 },
      children: [image],
    }),
    new Paragraph({ style: styleIds.tableText, alignment: AlignmentType.CENTER, children: [run(name)] }),
  ];
}
