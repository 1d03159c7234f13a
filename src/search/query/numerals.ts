const digits = '零一二三四五六七八九';
const han = `[${digits}〇两十百千万]`;
/** A number written in either way, or a share in hundred. */
const numbers = new RegExp(`百分之(${han}+|[0-9]+)|([0-9]+)%|([0-9]+)([十百千万]?)|(?!万)(${han}+)`, 'gu');
/** Beyond this nobody writes a number in Han characters. */
const greatest = 99_999;

/**
 * Writes the numbers of a text the other way: 一百天 as 100天, 2% as 百分之二, 38 as 三八 and 三十八, 2 as 二 and 两. Of
 * numbers in both ways, 五1, also those in digits alone.
 *
 * @param text normalized text
 * @returns the other ways to write the text, without the text itself; few, and none when it has no number
 */
export function numeralForms(text: string): string[] {
  const mixed = /[0-9]/u.test(text);
  const ways = [0, 1].map((way) =>
    text.replace(
      numbers,
      (written, hanShare?: string, share?: string, number?: string, unit?: string, hanNumber?: string) => {
        if (hanShare !== undefined) return `${/^[0-9]/u.test(hanShare) ? hanShare : toDigits(hanShare)}%`;
        if (share !== undefined) return `百分之${toHan(share)}`;
        if (hanNumber !== undefined) return way === 1 && mixed ? hanNumber : toDigits(hanNumber);
        if (number !== undefined) return `${way === 0 ? toHan(number) : counted(number)}${unit ?? ''}`;
        return written;
      },
    ),
  );
  return [...new Set(ways)].filter((form) => form !== text);
}

/** 100 as 一百, 12 as 十二; digit by digit where that is how such a number is read. */
function toHan(number: string): string {
  const value = Number(number);
  if (number.startsWith('0') || value > greatest) return digitByDigit(number);
  if (value >= 10_000) {
    const rest = value % 10_000;
    return `${below10000(Math.floor(value / 10_000))}万${rest === 0 ? '' : below10000(rest)}`;
  }
  return below10000(value);
}

function below10000(value: number): string {
  const units = ['', '十', '百', '千'];
  let out = '';
  let gap = false;
  for (let place = units.length - 1; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    out += (gap ? '零' : '') + (digits[digit] ?? '') + (units[place] ?? '');
    gap = false;
  }
  return out.replace(/^一十/u, '十');
}

/** As a number is read out loud, or as what is counted by it: 2 is 两. */
function counted(number: string): string {
  return number === '2' ? '两' : digitByDigit(number);
}

function digitByDigit(number: string): string {
  return [...number].map((digit) => digits[Number(digit)] ?? digit).join('');
}

/** 一百二十 as 120; 三八 as 38. */
function toDigits(written: string): string {
  const chars = [...written.replaceAll('〇', '零').replaceAll('两', '二')];
  if (!/[十百千万]/u.test(written)) return chars.map((char) => String(digits.indexOf(char))).join('');
  let total = 0;
  let section = 0;
  let digit = -1;
  for (const char of chars) {
    const unit = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }[char];
    if (unit === undefined) {
      digit = digits.indexOf(char);
    } else if (unit === 10_000) {
      total += (section + Math.max(digit, 0) || 1) * unit;
      section = 0;
      digit = -1;
    } else {
      section += (digit < 1 ? 1 : digit) * unit;
      digit = -1;
    }
  }
  return String(total + section + Math.max(digit, 0));
}
