/** The page in a web archive, in the encoding that its part names. */
interface ArchivedPage {
  bytes: Uint8Array;
  charset: string | undefined;
}

/**
 * Finds the page in a web archive (MHTML, RFC 2557), as Word saves one and as web systems name .doc or put into .docx.
 *
 * @returns undefined for what is no archive, or has no page in it
 */
export function pageOfArchive(bytes: Uint8Array): ArchivedPage | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 4000));
  const boundary = /^content-type:\s*multipart\/[^\n]*(?:\r?\n[ \t][^\n]*)*?boundary="?([^"\s;]+)/imu.exec(
    head,
  )?.[1];
  if (boundary === undefined || !isArchive(head)) return undefined;
  // Byte by byte, so that a part may be in any encoding.
  const text = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * step, (at + 1) * step)),
  ).join('');
  for (const part of text.split(`--${boundary}`)) {
    const [all = '', header = ''] = /^\r?\n([\s\S]*?)\r?\n\r?\n/u.exec(part) ?? [];
    if (!/^content-type:\s*text\/html/imu.test(header)) continue;
    const encoding = /^content-transfer-encoding:\s*(\S+)/imu.exec(header)?.[1]?.toLowerCase();
    const page = bytesOf(decoded(part.slice(all.length), encoding));
    return { bytes: page, charset: /charset="?([^"\s;]+)/iu.exec(header)?.[1] };
  }
  return undefined;
}

/** So many bytes become characters at once: more would be too many arguments. */
const step = 8192;

/** Whether a text begins as an archive does. */
export function isArchive(head: string): boolean {
  return /^\s*(?:[a-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?mime-version:/iu.test(head.slice(0, 2000));
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'quoted-printable')
    return body
      .replace(/=[ \t]*\r?\n/gu, '')
      .replace(/=([\dA-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (encoding !== 'base64') return body;
  try {
    return atob(body.replace(/[^\w+/]/gu, ''));
  } catch {
    return '';
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
