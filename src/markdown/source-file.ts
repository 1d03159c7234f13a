import type { VFile } from 'vfile';
import { ContentError } from '../vocabulary/content-error.ts';

/** The kinds of page that MDX files become, by their folder under `content/`. */
const pageKinds = { plans: 'plan', methods: 'method', snippets: 'snippet', guides: 'guide' } as const;
export type PageFolder = keyof typeof pageKinds;

/** What the plugins need to know about the file they work on. */
export interface SourceFile {
  path: string;
  folder: PageFolder;
  /** id of the page inside its folder: the path without its extension */
  id: string;
  frontmatter: Readonly<Record<string, unknown>>;
}

/**
 * Tells which page a file under `content/` becomes.
 *
 * @returns undefined for a file elsewhere, which our plugins leave alone
 */
export function sourceFile(file: VFile): SourceFile | undefined {
  const path = file.path;
  const [, folder, id] = /\/content\/([a-z]+)\/(.+)\.mdx$/u.exec(path) ?? [];
  if (folder === undefined || id === undefined || !isPageFolder(folder)) return undefined;
  return { path, folder, id, frontmatter: file.data.astro?.frontmatter ?? {} };
}

function isPageFolder(folder: string): folder is PageFolder {
  return folder in pageKinds;
}

/** Stops at a mistake in a file, on the line where a node begins. */
export function fail(
  page: SourceFile,
  node: { position?: { start: { line: number } } | undefined },
  field: string,
  reason: string,
): never {
  throw new ContentError({ file: page.path, line: node.position?.start.line, field, reason });
}
