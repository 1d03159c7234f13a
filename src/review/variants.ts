import { Converter } from 'opencc-js/t2cn';
import { commonHan } from '../search/tokens/common-han.ts';

/** What is right in traditional script, though simplified script has given it up. */
const apart = new Set('帳佈');

/** The characters of everyday use in traditional script, as Big5 lists them in its level 1. */
function traditionalHan(): string[] {
  const bytes: number[] = [];
  for (let row = 0xa4; row <= 0xc6; row++)
    for (let cell = 0x40; cell <= 0xfe; cell++) if (cell <= 0x7e || cell >= 0xa1) bytes.push(row, cell);
  return [...new TextDecoder('big5').decode(Uint8Array.from(bytes))];
}

/** Pairs the traditional characters of everyday use with the simplified ones, as `ReviewData` has them. Build only. */
export function everydayVariants(): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const common = new Set(commonHan());
  return traditionalHan()
    .filter((char) => /^\p{Script=Han}$/u.test(char) && !common.has(char) && !apart.has(char))
    .map((char) => [char, simplify(char)] as const)
    .filter(([char, simple]) => simple !== char && common.has(simple))
    .flat()
    .join('');
}
