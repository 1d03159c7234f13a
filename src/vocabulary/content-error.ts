import { relative } from 'node:path';
import { nearest } from './nearest.ts';

/** Where in the content something is wrong. */
interface ContentProblem {
  /** absolute path of the file, or a path already relative to the project */
  file: string;
  /** line in the file, starting at 1; left out when it cannot be known */
  line?: number | undefined;
  /** the field, attribute or mark that is wrong, as the writer wrote it */
  field: string;
  /** what is wrong, in Chinese, one sentence without a full stop */
  reason: string;
  /** what was written, when the reason is an unknown name */
  found?: string;
  /** every valid value for the field, from which the nearest are offered */
  known?: Iterable<string>;
}

/**
 * A mistake in `content/` that stops the build. Its message is in Chinese, for the writer: file, line, field, reason
 * and the nearest valid values.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor({ file, line, field, reason, found, known }: ContentProblem) {
    const place = line === undefined ? shortPath(file) : `${shortPath(file)} 第 ${String(line)} 行`;
    const suggestions = found === undefined || known === undefined ? [] : nearest(found, known);
    const hint = suggestions.length === 0 ? '' : `。最接近的有：${suggestions.join('、')}`;
    super(`${place}，${field}：${reason}${hint}`);
  }
}

function shortPath(file: string): string {
  return file.startsWith('/') ? relative(process.cwd(), file) : file;
}
