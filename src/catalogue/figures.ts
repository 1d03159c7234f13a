import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where figures are drawn, a file each: `<title>`, `<desc>`, then the drawing. */
const folder = join(process.cwd(), 'content', 'figures');

/** The names of all figures. */
export function figureNames(): string[] {
  return readdirSync(folder)
    .flatMap((file) => (file.endsWith('.svg') ? [file.slice(0, -'.svg'.length)] : []))
    .sort();
}

/** The drawing of that name as it is written; undefined when there is none. */
export function readFigure(name: string): string | undefined {
  return figureNames().includes(name) ? readFileSync(join(folder, `${name}.svg`), 'utf8') : undefined;
}

/** What a drawing is called. */
export function figureTitle(svg: string): string {
  return /<title>([^<]*)<\/title>/u.exec(svg)?.[1] ?? '';
}
