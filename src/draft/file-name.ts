import { lineText, type Inline } from '../passage/model.ts';

/** The longest name, its ending included, in characters. As Han ones they are 240 bytes, and Android takes 255. */
export const longestFileName = 80;
const mostBytes = 240;

/** What a file is called whose title says neither unit nor year yet. */
const plainName = '工会工作计划';

/** Names of devices, which Windows takes for no file, whatever ending they have. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=$|\.)/iu;

/**
 * What a file made from a draft is called: by its title, which says unit and year (江城机械工会2027年工作计划.docx), in
 * letters that Windows, Android and WPS take. A title with open blanks says neither, so that such a file, and
 * one without a title, is called 工会工作计划.
 *
 * @param ending without its dot
 * @param suffix what tells this file from others of the same draft, such as -时间安排
 */
export function fileName(title: readonly Inline[], ending: string, suffix = ''): string {
  const text = lineText(title);
  const name = /[【】]/u.test(text) ? '' : tidy(text);
  const end = `${suffix}.${ending}`;
  return cut(name === '' ? plainName : name, end) + end;
}

function tidy(title: string): string {
  return trimEnd(
    title
      .replace(/[\\/|:]+/gu, '-')
      .replace(/[*?"<>\p{Cc}\p{Cf}\p{Cs}]+/gu, '')
      .replace(/\s+/gu, ' ')
      // A dot hides a file, ~$ is what Word calls the file of an open document.
      .replace(/^[\s.~$-]+/u, ''),
  ).replace(device, (name) => name + plainName);
}

/** Windows drops dots and spaces at the end. */
function trimEnd(name: string): string {
  return name.replace(/[\s.]+$/u, '');
}

/** As much of a name as there is room for before its end, no character cut in two. */
function cut(name: string, end: string): string {
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  const characters = [...name].slice(0, longestFileName - [...end].length);
  while (bytes(characters.join('') + end) > mostBytes) characters.pop();
  return trimEnd(characters.join(''));
}
