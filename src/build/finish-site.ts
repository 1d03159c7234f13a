import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { drawnWith, writeCards } from '../beside/cards/write-cards.ts';
import { markdownPath } from '../catalogue/beside.ts';
import type { BuiltPage } from '../catalogue/built-pages.ts';
import { checkBlanksUsed, checkLinks } from '../markdown/content-checks.ts';
import { writeOffline, type KeptOffline } from '../offline/build/write-offline.ts';
import type { KeptIndex } from '../search/index/build-index.ts';
import { writeIndex } from '../search/index/write-index.ts';
import { buildTraces } from '../trace/index/build-traces.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import { readKept, writeKept } from '../catalogue/kept.ts';
import type { SiteFolder } from './site-folder.ts';

/** A site whose pages are built. */
export interface Site {
  folder: SiteFolder;
  /** path under which it will stand, with a slash at both ends */
  base: string;
  words: Vocabulary;
  /** folder of the project */
  root: string;
  /** absolute: where things are kept between builds */
  cache: string;
  /** the same for the cards */
  cards: string;
  /** see `siteKey` */
  key: string;
  say: (message: string) => void;
  /** told at the end of each phase */
  phase: (name: string) => void;
}

/** What is kept of the pages of a build, each by its own bytes. */
interface Kept {
  facts: Map<string, PageFacts>;
  index: KeptIndex;
  offline: KeptOffline;
}

const keptSchema = v.custom<Kept>((kept) => v.is(v.object({ facts: v.map(v.string(), v.any()) }), kept));

/** Makes of the pages all else that a site has: what stands beside them, the index, traces, what is kept offline. */
export async function finishSite(pages: readonly BuiltPage[], site: Site): Promise<void> {
  const { folder, words, say, phase } = site;
  const file = join(site.cache, 'finished.bin');
  const before = readKept(file, site.key, keptSchema);
  const facts = factsOfAll(pages, before?.facts);
  const all = [...facts.values()];
  phase('facts');
  const texts = new Map(all.flatMap(({ card }) => (card ? [[card.path, card.text] as const] : [])));
  // Pagefind indexes in a program of its own, and the cards are drawn by threads of their own.
  const indexed = writeIndex(
    all.flatMap(({ records }) => records),
    { ...site, content: join(site.root, 'content') },
    before?.index,
  );
  const drawn = writeCards(texts, folder, site.cards, drawnWith(site.root));
  // What fails first is told; nothing else must be left without a listener.
  const beside = Promise.all([indexed, drawn]);
  beside.catch(() => undefined);
  const marked = all.filter(({ markdown, links }) => {
    if (markdown !== undefined) folder.write(markdownPath(links.url), markdown);
    return markdown !== undefined;
  });
  folder.write(
    'traces.json',
    buildTraces(new Map(all.map(({ links, sentences }) => [links.url, sentences])), words),
  );
  checkBlanksUsed(new Set(all.flatMap(({ blanks }) => blanks)), words);
  checkLinks(
    all.map(({ links }) => links),
    site.base,
    (path) => folder.has(path),
  );
  phase('beside');
  const [index, cards] = await beside;
  say(
    `${String(marked.length)} 页另有 Markdown，${String(texts.size)} 张分享卡片（新画 ${String(cards)} 张）`,
  );
  say(`${String(index.records)} 段编入检索，共 ${String(index.files)} 个文件`);
  phase('index');
  folder.clear();
  const offline = await writeOffline(folder, site.base, before?.offline);
  say(offline.summary);
  writeKept(file, site.key, { facts, index: index.kept, offline: offline.kept } satisfies Kept);
  phase('offline');
}

/** What stands on each page, read anew where its bytes have changed, by these bytes. */
function factsOfAll(
  pages: readonly BuiltPage[],
  before: ReadonlyMap<string, PageFacts> | undefined,
): Map<string, PageFacts> {
  return new Map(
    pages.map((page) => {
      const key = createHash('sha256').update(page.url).update('\n').update(page.html).digest('hex');
      return [key, before?.get(key) ?? factsOf(page)] as const;
    }),
  );
}
