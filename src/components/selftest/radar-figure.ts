import { onAxis, outline } from '../../selftest/radar.ts';
import { toTenth } from '../../selftest/means.ts';

const middle = { x: 180, y: 150 };
const radius = 104;
const svg = 'http://www.w3.org/2000/svg';

/** A radar of figures from 1 to 6, a second outline dashed. Its words are in the table beside it, too. */
export function radar(
  names: readonly string[],
  now: readonly number[],
  then: readonly number[] | undefined,
): Element {
  const figure = document.createElement('figure');
  const said = names.map((name, index) => `${name}${toTenth(now[index] ?? 0).toFixed(1)}`).join('，');
  const rings = [2, 4, 6].map((mark) =>
    shape('polygon', {
      class: 'radar-ring',
      points: outline(
        names.map(() => mark),
        radius,
        middle,
      ),
    }),
  );
  const axes = names.map((_, index) => {
    const { x, y } = onAxis(index, names.length, radius, middle);
    return shape('line', { class: 'radar-ring', x1: middle.x, y1: middle.y, x2: x, y2: y });
  });
  const labels = names.map((name, index) => label(name, now[index] ?? 0, index, names.length));
  figure.append(
    shape(
      'svg',
      { viewBox: '0 0 360 306', role: 'img', 'aria-label': `雷达图：${said}` },
      ...rings,
      ...axes,
      ...(then ? [shape('polygon', { class: 'radar-then', points: outline(then, radius, middle) })] : []),
      shape('polygon', { class: 'radar-now', points: outline(now, radius, middle) }),
      ...labels,
    ),
  );
  return figure;
}

function label(name: string, figure: number, index: number, count: number): Element {
  const { x, y } = onAxis(index, count, radius + 14, middle);
  const aside = Math.round(x - middle.x);
  const anchor = Math.abs(aside) < 8 ? 'middle' : aside > 0 ? 'start' : 'end';
  // The words of the sides stand in two lines: there is little room beside the figure.
  const lines =
    anchor === 'middle' ? [`${name} ${toTenth(figure).toFixed(1)}`] : [name, toTenth(figure).toFixed(1)];
  const text = shape('text', { class: 'figure-text', y, 'font-size': 14, 'text-anchor': anchor });
  for (const [line, words] of lines.entries()) {
    const part = shape('tspan', { x, dy: line === 0 ? 4 : 17 });
    part.textContent = words;
    text.append(part);
  }
  return text;
}

function shape(
  name: string,
  values: Readonly<Record<string, string | number>>,
  ...children: Element[]
): Element {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(values))
    made.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  made.append(...children);
  return made;
}
