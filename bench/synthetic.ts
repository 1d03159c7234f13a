import type { BuiltPage } from '../src/catalogue/built-pages.ts';
import type { SearchRecord } from '../src/search/files/record.ts';
import { Random } from '../tests/support/random.ts';

/** So many passages stand on one page, as on the site. */
const perPage = 8;

/**
 * Makes pages of passages like those of the site: each has the title, topics, units and role of one of them,
 * and as many sentences as that one, taken at random from all passages of its topic. The same on every run.
 *
 * @param records passages of the site, one at least
 * @param count how many passages to make
 */
export function syntheticPages(records: readonly SearchRecord[], count: number): BuiltPage[] {
  const random = new Random(20260101);
  const sentences = new Map<string, string[]>();
  for (const { text, filters } of records) {
    for (const topic of filters.topic)
      sentences.set(topic, [...(sentences.get(topic) ?? []), ...sentencesOf(text)]);
  }
  const sections = Array.from({ length: count }, (_, place) => {
    const { title, text, filters } = random.pick(records);
    const ground = sentences.get(filters.topic[0] ?? '') ?? sentencesOf(text);
    const own = Array.from({ length: sentencesOf(text).length }, () => random.pick(ground));
    const attributes = `data-topics="${filters.topic.join(' ')}" data-units="${filters.unit.join(' ')}"`;
    return (
      `<section id="p${String(place)}" data-passage ${attributes} ` +
      `data-role="${filters.role.join(' ')}"><h2>${escape(title)}</h2><p>${escape(own.join(''))}</p></section>`
    );
  });
  return Array.from({ length: Math.ceil(count / perPage) }, (_, page) => ({
    url: `/plans/synthetic-${String(page)}/`,
    html:
      `<!doctype html><html lang="zh-CN"><body><main data-kind="plan"><h1>工作计划（${String(page + 1)}）</h1>` +
      `${sections.slice(page * perPage, (page + 1) * perPage).join('')}</main></body></html>`,
  }));
}

/** The sentences of a text; one that has none is a sentence by itself. */
function sentencesOf(text: string): string[] {
  return text.match(/[^。；\n]+[。；]?/gu) ?? [text];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
