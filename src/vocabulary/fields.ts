import { z } from 'astro/zod';

/** A slug: pinyin in lower case, digits and hyphens. It ends up in URLs, so it never changes once published. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, '只能用小写拼音、数字和连字符');
/** Words that must be there. */
export const text = z.string().trim().min(1, '不能为空');
/** A day, such as 2026-01-31: the front matter gives a date, a word list gives words. */
export const isoDate = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()])
  .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, '日期写成 2026-01-31 这样'));
