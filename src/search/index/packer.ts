import { createHash } from 'node:crypto';
import { packed } from './pagefind-files.ts';

/** Packed files by what they hold. */
export type KeptPacked = ReadonlyMap<string, Uint8Array>;

/** Packs files of the index. What was packed before is taken from there, by its bytes. */
export class Packer {
  readonly #before: KeptPacked | undefined;
  readonly #packed = new Map<string, Uint8Array>();

  constructor(before: KeptPacked | undefined) {
    this.#before = before;
  }

  /** Packs what a file of the index holds. */
  readonly pack = (content: string | Uint8Array): Uint8Array => {
    const key = createHash('sha256').update(content).digest('base64');
    const file = this.#before?.get(key) ?? packed(content);
    this.#packed.set(key, file);
    return file;
  };

  /** All that it was asked for. */
  get kept(): KeptPacked {
    return this.#packed;
  }
}
