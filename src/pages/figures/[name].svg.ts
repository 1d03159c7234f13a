import type { APIRoute } from 'astro';
import { figureNames, readFigure } from '../../catalogue/figures.ts';

export function getStaticPaths() {
  return figureNames().map((name) => ({ params: { name } }));
}

/** A drawing by itself: in black on white, with a font, which inside a page comes from the page. */
export const GET: APIRoute = ({ params: { name = '' } }) => {
  const [, , width = '', height = ''] =
    /viewBox="(\S+) (\S+) (\S+) (\S+)"/u.exec(svgOf(name))?.slice(1) ?? [];
  const outer = `<svg width="${width}" height="${height}" font-family="Microsoft YaHei, PingFang SC, sans-serif" `;
  return new Response(svgOf(name).replace('<svg ', outer), { headers: { 'content-type': 'image/svg+xml' } });
};

function svgOf(name: string): string {
  return readFigure(name) ?? '';
}
