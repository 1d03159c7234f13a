import { existsSync, mkdirSync, readFileSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The folder of the built site. A file whose bytes are there already is not written again. */
export class SiteFolder {
  readonly root: string;
  readonly #written = new Set<string>();

  /** @param root absolute */
  constructor(root: string) {
    this.root = root;
  }

  /** @param path below the folder, from its root */
  write(path: string, content: string | Uint8Array): void {
    const file = this.#fileOf(path);
    const bytes = Buffer.from(content);
    this.#written.add(file);
    if (existsSync(file) && readFileSync(file).equals(bytes)) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }

  /** Whether a file stands there. */
  has(path: string): boolean {
    return existsSync(this.#fileOf(path));
  }

  /** The text of a file. */
  read(path: string): string {
    return readFileSync(this.#fileOf(path), 'utf8');
  }

  /** Counts what stands there as written: others have put it there for this site. */
  takeAll(): void {
    for (const file of this.#files()) this.#written.add(file);
  }

  /** Deletes what was not written; where a history is kept beside the site, that stays. */
  clear(): void {
    const history = join(this.root, '.git') + sep;
    for (const file of this.#files())
      if (!this.#written.has(file) && !file.startsWith(history)) unlinkSync(file);
  }

  #files(): string[] {
    if (!existsSync(this.root)) return [];
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  }

  #fileOf(path: string): string {
    return join(this.root, path);
  }
}
