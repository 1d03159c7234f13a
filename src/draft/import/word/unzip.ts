import { unzipSync } from 'fflate';
import { decodeHtml } from '../html/html-source.ts';

/** The parts of a Word file that are read, and how large one may be once it is unpacked, in bytes. */
const wanted =
  /^word\/(?:document\d*|styles\d*|numbering\d*|footnotes|endnotes)\.xml$|^word\/_rels\/document\d*\.xml\.rels$/u;
/** A page of HTML that a web system put into the file as it was, instead of writing Word. */
const wantedPage = /^word\/(?:[^/]+\/)?[^/]+\.(?:mht|mhtml|html?|xhtml)$/iu;
const mostBytes = 40_000_000;

/**
 * Takes the parts with words out of a Word file. `fflate` unpacks in browsers that have no stream for it; pictures are
 * never unpacked, and a part that says it is larger than any document stops it before it is.
 *
 * @returns the text of each part by its name; `damaged` where it is no such file, `too-large`
 */
export function unzipWord(bytes: Uint8Array): ReadonlyMap<string, string> | 'damaged' | 'too-large' {
  const tooLarge: string[] = [];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(partName(name)) && !wantedPage.test(partName(name))) return false;
        if (originalSize > mostBytes) tooLarge.push(name);
        return originalSize <= mostBytes;
      },
    });
    if (tooLarge.length > 0) return 'too-large';
    const decoder = new TextDecoder();
    return new Map(
      Object.entries(parts).map(([written, part]) => {
        const name = partName(written);
        return [name, wantedPage.test(name) ? (decodeHtml(part) ?? '') : decoder.decode(part)];
      }),
    );
  } catch {
    return 'damaged';
  }
}

/** Some programs on Windows write the paths inside with its own stroke. */
function partName(name: string): string {
  return name.replace(/\\/gu, '/');
}
