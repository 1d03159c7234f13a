/** A line of a notice. */
export interface NoticeLine {
  /** 1 一、 2 （一） 3 1. 4 （1） ①; 0 for a line without a number */
  level: number;
  /** without its number */
  text: string;
}

const numbers: readonly (readonly [level: number, pattern: RegExp])[] = [
  [1, /^第?(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\s*(?:[、．.]|[,，](?!是))/u],
  [1, /^第(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:[章条编]|部分)\s*[：:]?/u],
  [2, /^第(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})节\s*[：:]?/u],
  [2, /^[（(][一二三四五六七八九十]{1,3}[）)]\s*[、.]?/u],
  [
    3,
    /^[0-9]{1,3}(?:\s*[、．]|\.(?![0-9])|\.(?=[0-9]{4}年|[0-9]{1,2}月)|\s*[)）]|\s+(?=\p{Script=Han}))\s*/u,
  ],
  [3, /^[0-9]{1,2}\.[0-9]{1,2}[.、]?\s*(?=(?![月日个项次场])\p{Script=Han})/u],
  [4, /^[（(][0-9]{1,3}[）)]\s*[、.]?/u],
  [4, /^[①-⑳]\s*/u],
  [4, /^[-–—•·●○■□◆★▪➢*]\s*/u],
  // Numbers in boxes, stars and other little pictures of chats.
  [4, /^(?:[0-9]\uFE0F?\u20E3|\p{So}\uFE0F?)\s*/u],
];

/** Reads the number off a line. */
export function readLine(written: string): NoticeLine {
  const line = written.replace(/[\u3000\s]+/gu, ' ').trim();
  // A line in black brackets heads what follows.
  const [, head] = /^[【〖]([^【】〖〗]{1,14})[】〗]$/u.exec(line) ?? [];
  if (head !== undefined) return { level: 1, text: head };
  for (const [level, pattern] of numbers) {
    const number = pattern.exec(line);
    if (number) return { level, text: line.slice(number[0].length).trim() };
  }
  return { level: 0, text: line };
}

const inner =
  /([：:。；;，,\s])(?=(?:[一二三四五六七八九十]是|[（(](?:[0-9]{1,2}|[一二三四五六七八九十])[）)]|[①-⑳]|[0-9]{1,2}(?:[、．)）]|\.(?![0-9]))))/gu;
const innerNumber =
  /^(?:[一二三四五六七八九十]是(?:要)?|[（(](?:[0-9]{1,2}|[一二三四五六七八九十])[）)]|[①-⑳]|[0-9]{1,2}(?:[、．)）]|\.(?![0-9])))\s*/u;

/** Cuts a paragraph where it counts inside: 一是…；二是…, 1.…2.…, （1）…, ①…; the counts are left out. */
export function cutCounted(text: string): string[] {
  return text
    .replace(inner, '$1\n')
    .split('\n')
    .map((piece) => piece.replace(innerNumber, '').trim())
    .filter((piece) => piece !== '');
}
