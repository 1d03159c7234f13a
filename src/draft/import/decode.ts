/**
 * Reads the bytes of a text: by its mark, else as UTF-8 where it is that, else in the encoding of older Chinese
 * systems.
 *
 * @returns undefined for what is no text
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  // Programs and pictures are full of these; a text has none, or hardly any.
  const controls = text.slice(0, 4000).match(/[\0-\u0008\u000E-\u001F\uFFFD]/gu)?.length ?? 0;
  return controls > Math.min(text.length, 4000) / 100 ? undefined : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sixteen = unmarked(bytes);
  if (sixteen !== undefined) return new TextDecoder(sixteen).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** So many bytes are looked at. */
const looked = 4000;
/** So much of a text is made of these characters; of one that is read the wrong way round, hardly any. */
const common = 0.9;
const chinese = /[\t\r\n -~\u2010-\u2027\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]/gu;

/** The order of UTF-16 without its mark. It alone has zero bytes: of figures, of line ends, of 一. */
function unmarked(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, looked);
  if (bytes.length % 2 === 1 || !start.includes(0)) return undefined;
  return ['utf-16le', 'utf-16be'].find((encoding) => {
    const text = new TextDecoder(encoding).decode(start);
    return (text.match(chinese)?.length ?? 0) > text.length * common;
  });
}
