import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Its files beside the texts and bench/starlight/package.json, as its own guide has them. */
const files = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({ title: '工会计划文库', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/**
 * Makes a Starlight site of the same texts, as it comes: its own Markdown, its own search index.
 *
 * @param folder where it goes; installed from npm when it is not there yet
 */
export function makeStarlight(folder: string, texts: readonly { path: string; source: string }[]): void {
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('starlight/', import.meta.url)), folder, { recursive: true });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  mkdirSync(join(folder, 'src'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const docs = join(folder, 'src', 'content', 'docs');
  rmSync(docs, { recursive: true, force: true });
  for (const { path, source } of texts) {
    const file = join(docs, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plain(source));
  }
}

/** A text without this site's own tags; tables and words stay. */
function plain(source: string): string {
  const [, title = ''] = /^title: *(.*)$/mu.exec(source) ?? [];
  const body = source
    .replace(/^---\n.*?\n---\n/su, '')
    .replace(/<figure>.*?<\/figure>/gsu, '')
    .replace(/<Figure\b[^>]*\/>|<Figure\b[^>]*>.*?<\/Figure>/gsu, '')
    .replace(/<\/?(?:Passage|Measures|Note|Schedule|Minutes|Worksheet)\b[^>]*>/gu, '\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`;
}
