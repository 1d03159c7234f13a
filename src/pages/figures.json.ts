import { figureNames, figureTitle, readFigure } from '../catalogue/figures.ts';

/** Which file draws the figure of which title, for documents that take it along as an image. */
export function GET(): Response {
  return Response.json(
    Object.fromEntries(figureNames().map((name) => [figureTitle(readFigure(name) ?? ''), name])),
  );
}
