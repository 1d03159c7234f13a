import { blockPath, blocksOf } from '../files/directory.ts';
import { loadPacked } from '../files/packed-file.ts';
import { readBlock, type StoredRecord } from '../files/record.ts';

/** What is known of a hit without loading it. */
interface Known {
  /** exact: it holds every part of the query as written; related: it holds some of it or means the same */
  match: 'exact' | 'related';
  /** whether it stands for the whole plan that it opens */
  whole: boolean;
  kind: string;
  topics: readonly string[];
  units: readonly string[];
}

/** Something found: a passage, a term, a law or one of its articles; its address holds the base path. */
export interface Hit extends StoredRecord, Known {}

/** Loads what is stored of records, those of one page several at once. */
export class RecordStore {
  readonly #root: string;
  readonly #folder: string;
  readonly #edition: string;
  readonly #blocks: readonly number[];
  readonly #loaded = new Map<number, Promise<StoredRecord[]>>();

  /**
   * @param folder address of the index, with a slash at its end; the root of the site is the folder above
   * @param pages on which page each record stands
   */
  constructor(folder: string, edition: string, pages: readonly number[]) {
    this.#root = folder.replace(/[^/]*\/$/u, '');
    this.#folder = folder;
    this.#edition = edition;
    this.#blocks = blocksOf(pages);
  }

  /** Makes a hit of a record. Rejects when what is stored of it does not come; the next time it is tried again. */
  async hit(record: number, known: Known): Promise<Hit> {
    const block = this.#blocks[record] ?? -1;
    const stored = (await this.#block(block))[record - this.#blocks.indexOf(block)];
    if (!stored) throw new Error('the index holds no such record');
    return { ...stored, ...known, url: this.#root + stored.url.slice(1) };
  }

  #block(block: number): Promise<StoredRecord[]> {
    const known = this.#loaded.get(block);
    if (known) return known;
    const loading = loadPacked(this.#folder + blockPath(this.#edition, block)).then((bytes) =>
      readBlock(new TextDecoder().decode(bytes)),
    );
    this.#loaded.set(block, loading);
    loading.catch(() => this.#loaded.delete(block));
    return loading;
  }
}
