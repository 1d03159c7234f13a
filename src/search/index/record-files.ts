import { blockPath, blocksOf } from '../files/directory.ts';
import { writeBlock, type StoredRecord } from '../files/record.ts';

/**
 * The files of what hits show, by their paths.
 *
 * @param records in the order of the index
 * @param pages on which page each stands, in the same order
 * @param pack packs what a file holds
 */
export function recordFiles(
  records: readonly StoredRecord[],
  pages: readonly string[],
  edition: string,
  pack: (content: string) => Uint8Array,
): Map<string, Uint8Array> {
  const blocks = new Map<number, StoredRecord[]>();
  for (const [place, block] of blocksOf(pages).entries()) {
    const record = records[place];
    if (record) blocks.set(block, [...(blocks.get(block) ?? []), record]);
  }
  return new Map([...blocks].map(([block, stored]) => [blockPath(edition, block), pack(writeBlock(stored))]));
}
