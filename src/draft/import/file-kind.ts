import { isArchive } from './html/web-archive.ts';

/** What a file is, and what of it can be read. */
export type FileKind = 'draft' | 'docx' | 'html' | 'markdown' | 'text';

/** A file that is not read, in a sentence that says what to do. */
interface Unread {
  problem: string;
}

/** A file larger than this is not read, in bytes: pictures make documents large, and words do not. */
export const largestFile = 60_000_000;
/** A text larger than this, in bytes, holds many times what a draft can. */
const largestText = 8_000_000;

const saveAs = (what: string): string =>
  `这是${what}，网页读不了。请用 WPS 或 Word 打开它，点“文件”里的“另存为”，文件类型选“Word 文档（*.docx）”，再来打开存出的那一份。`;

const problems: Readonly<Record<string, string>> = {
  doc: saveAs('旧格式的 Word 文件（.doc）'),
  wps: saveAs('WPS 自己的格式（.wps）'),
  wpt: saveAs('WPS 的模板（.wpt）'),
  rtf: saveAs('写字板的格式（.rtf）'),
  odt: saveAs('开放文档格式（.odt）'),
  pdf: '这是 PDF，版面是定死的，分不出标题和正文。请打开做它的那份 Word 或 WPS 文件；只有 PDF 的，打开它全选复制，粘到拟稿台里。',
  sheet: '这是表格文件，拟稿台收的是文稿。请在表格里选中要用的格子复制，粘到拟稿台里。',
  slides: '这是演示文稿，拟稿台收的是文稿。请把要用的文字复制出来，粘到拟稿台里。',
  picture: '这是图片，里面的字网页认不出来。请用手机或 WPS 的“提取文字”认出来，复制后粘到拟稿台里。',
  locked:
    '这份文件加了密码，网页打不开。请用 WPS 或 Word 打开，在“文件”的“文档加密”（Word 是“保护文档”）里去掉密码，存好再来。',
  empty: '这份文件是空的，里面没有字。',
  'not-text': '这份文件不是文稿，读不出字来。能打开的有 .docx、.txt、.md、.html 和拟稿台的备份 .json。',
  large:
    '这份文件太大，打不开。多半是图片占的，请用 WPS 或 Word 打开，删掉图片另存一份，或者选中文字复制，粘到拟稿台里。',
};

/** The sentence for a file that cannot be read. */
export function fileProblem(name: keyof typeof problems): Unread {
  return { problem: problems[name] ?? '' };
}

const endings: Readonly<Record<string, string>> = {
  xls: 'sheet',
  xlsx: 'sheet',
  et: 'sheet',
  csv: 'text',
  ppt: 'slides',
  pptx: 'slides',
  dps: 'slides',
};

/** Tells a file by its first bytes, which do not lie, and then by the end of its name. */
export function fileKind(name: string, bytes: Uint8Array): FileKind | Unread {
  const ending = /\.([a-z\d]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = endings[ending] ?? ending;
  if (bytes.length === 0) return fileProblem('empty');
  if (bytes.length > largestFile) return fileProblem('large');
  if (startsWith(bytes, 0x50, 0x4b)) return zipKind(kind);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fileProblem(containerProblem(kind, bytes));
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).replace(/^ï»¿/u, '').trimStart();
  if (head.startsWith('%PDF')) return fileProblem('pdf');
  if (head.startsWith('{\\rtf')) return fileProblem('rtf');
  if (isPicture(bytes)) return fileProblem('picture');
  if (kind === 'json') return 'draft';
  if (bytes.length > largestText) return fileProblem('large');
  if (['html', 'htm', 'xhtml', 'mht', 'mhtml'].includes(kind) || isArchive(head)) return 'html';
  // Office systems write HTML and call it .doc.
  if (/^(?:<!doctype html|<html|<meta|<\?xml[^>]*>\s*<html)/iu.test(head)) return 'html';
  if (['doc', 'wps', 'wpt', 'docx', 'pdf'].includes(kind)) return fileProblem('not-text');
  return ['md', 'markdown'].includes(kind) ? 'markdown' : 'text';
}

function zipKind(kind: string): FileKind | Unread {
  return ['sheet', 'slides', 'odt'].includes(kind) ? fileProblem(kind) : 'docx';
}

/** The container of old office files holds new ones, too, where these are locked with a password. */
function containerProblem(kind: string, bytes: Uint8Array): string {
  const locked = Array.from('EncryptedPackage', (char) => [char.charCodeAt(0), 0]).flat();
  if (includes(bytes, locked)) return 'locked';
  return kind === 'sheet' || kind === 'slides' || kind === 'wps' || kind === 'wpt' ? kind : 'doc';
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function isPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38)
  );
}

/** Whether bytes stand somewhere among others. */
function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
