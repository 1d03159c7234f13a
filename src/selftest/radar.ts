import { mostMarks } from './code.ts';

/** A point of a drawing. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The point of an axis of a radar: the first axis goes up, the others follow clockwise.
 *
 * @param index of the axis, from 0
 * @param count of the axes
 * @param radius how far from the middle
 */
export function onAxis(index: number, count: number, radius: number, middle: Point): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
}

/** The corners of a figure's outline as the `points` of a polygon: 1 in the middle, 6 at the end of its axis. */
export function outline(figures: readonly number[], radius: number, middle: Point): string {
  return figures
    .map((figure, index) => {
      const share = (Math.min(Math.max(figure, 1), mostMarks) - 1) / (mostMarks - 1);
      const { x, y } = onAxis(index, figures.length, share * radius, middle);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}
