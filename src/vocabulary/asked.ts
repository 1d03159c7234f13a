import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { ContentError } from './content-error.ts';
import { checkYaml, readYaml } from './yaml.ts';

/** How readers ask for one passage, term or article, and where that is written. */
export interface Asked {
  /** in their own words, none of which holds a space */
  phrases: readonly string[];
  file: string;
  line: number;
}

/** One line an address: the phrases with a space between them. */
const schema = z.record(z.string().startsWith('/'), z.string());

/**
 * Reads how readers ask for passages, `content/asked/*.yaml`, by the addresses of these.
 *
 * @param folder the content folder
 * @throws ContentError naming file, line and field at the first mistake: no address, no text, an address twice
 */
export function readAsked(folder: string): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  const place = join(folder, 'asked');
  for (const name of readdirSync(place).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const file = join(place, name);
    const yaml = readYaml(file, readFileSync(file, 'utf8'));
    for (const [address, words] of Object.entries(checkYaml(yaml, schema))) {
      const before = asked.get(address);
      if (before) {
        const reason = `这个地址已经写在 ${before.file} 第 ${String(before.line)} 行`;
        throw new ContentError({ file, line: yaml.lineOf([address]), field: address, reason });
      }
      asked.set(address, {
        phrases: words.split(/\s+/u).filter((word) => word !== ''),
        file,
        get line() {
          return yaml.lineOf([address]);
        },
      });
    }
  }
  return asked;
}

/**
 * Holds that all that is asked for is there.
 *
 * @param addresses of all that can be found
 * @throws ContentError naming file, line and the nearest address
 */
export function checkAsked(asked: ReadonlyMap<string, Asked>, addresses: ReadonlySet<string>): void {
  for (const [address, { file, line }] of asked) {
    if (addresses.has(address)) continue;
    const reason = '没有这个地址的段落';
    throw new ContentError({ file, line, field: address, reason, found: address, known: addresses });
  }
}
