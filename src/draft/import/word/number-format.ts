import { chineseNumber } from '../../../passage/number.ts';

const stems = '甲乙丙丁戊己庚辛壬癸';
const legal = '零壹贰叁肆伍陆柒捌玖';

/** Writes a count as a numbering of Word has it (ST_NumberFormat of ECMA-376); what is not known, in digits. */
export function formatCount(count: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
      return count >= 1 && count <= 99 ? chineseNumber(count) : String(count);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return legal[count] ?? String(count);
    case 'ideographTraditional':
      return stems[count - 1] ?? String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count >= 1 && count <= 20 ? String.fromCharCode(0x2460 + count - 1) : String(count);
    case 'decimalEnclosedParen':
      return `（${String(count)}）`;
    case 'decimalEnclosedFullstop':
      return `${String(count)}.`;
    case 'upperLetter':
    case 'lowerLetter': {
      const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
      return format === 'upperLetter' ? letter.toUpperCase() : letter;
    }
    case 'upperRoman':
    case 'lowerRoman':
      return format === 'upperRoman' ? roman(count) : roman(count).toLowerCase();
    case 'none':
      return '';
    default:
      return String(count);
  }
}

const romans = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(count: number): string {
  let left = Math.min(count, 399);
  let written = '';
  for (const [value, sign] of romans) {
    while (left >= value) {
      written += sign;
      left -= value;
    }
  }
  return written;
}
