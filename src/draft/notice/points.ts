/** Points of an item and how they are taken off. */
export interface Points {
  points: number | undefined;
  rule: string;
}

const bracketed = /[（([【]([^（）()[\]【】]{0,40}分[^（）()[\]【】]{0,40})[）)\]】]/gu;
const worthPattern = /(?:分值|满分|共|计|得)?\s*[：:]?\s*([0-9]+(?:\.[0-9]+)?)\s*分(?!钟|之|会|工)/u;
const deduction =
  /(?:每|少|未|缺|漏|低|发现|没有|不)[^，。；;（）()]{0,30}?(?:扣|减|不得分|不计分)[^，。；;（）()]{0,12}/u;

/** Reads the points that a line of a notice names: （10分）, 10分, 每少一次扣2分. */
export function pointsOf(line: string): Points {
  const inBrackets = [...line.matchAll(bracketed)].map(([, inner = '']) => inner);
  const named = [...inBrackets, line].map((text) => worthPattern.exec(withoutDeductions(text))?.[1]);
  const written = named.find((number) => number !== undefined);
  return {
    points: written === undefined ? undefined : Number(written),
    rule: deduction.exec(line)?.[0] ?? '',
  };
}

/** A line without its points. */
export function withoutPoints(line: string): string {
  return line
    .replace(bracketed, (all, inner: string) => (/[0-9]\s*分(?!钟|之|会)|扣|得分/u.test(inner) ? '' : all))
    .replace(
      /[，,；;：:]?\s*(?:分值|满分|计|得|共)?\s*[：:]?\s*[0-9]+(?:\.[0-9]+)?\s*分(?=[。；;，,]?\s*$)/u,
      '',
    )
    .trim();
}

function withoutDeductions(text: string): string {
  return text.replace(/(?:扣|减)[^，。；;]{0,6}?[0-9.]+\s*分/gu, '');
}
