import type { BlankInfo } from './registry.ts';

type Kind = BlankInfo['kind'];

/** What each kind of blank is called. */
export const kindNames: Readonly<Record<Kind, string>> = {
  text: '文字',
  number: '数量',
  year: '年份',
  month: '月份',
  date: '日期',
  money: '金额',
  percent: '百分比',
  choice: '选项',
};

/** The months as blanks of the kind have them. */
export const months = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);

/**
 * Writes a value as official documents do: half-width digits, dates with 年, 月 and 日, and without the unit that stands
 * behind the blank. What it does not understand stays as it is.
 */
export function tidyValue(kind: Kind, value: string): string {
  const text = value.trim();
  if (kind === 'text' || kind === 'choice') return text;
  const digits = text.replace(/[０-９．，％－／]/gu, (char) => char.normalize('NFKC'));
  switch (kind) {
    case 'year':
      return digits.replace(/^(\d{4})\s*年$/u, '$1');
    case 'month':
      return digits.replace(/^0?(\d{1,2})\s*月?份?$/u, '$1月');
    case 'date':
      return digits
        .replace(
          /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u,
          (_, year: string, month: string, day: string) =>
            [year, '年', Number(month), '月', Number(day), '日'].join(''),
        )
        .replace(/^(\d{1,2})[-/.](\d{1,2})$/u, (_, month: string, day: string) =>
          [Number(month), '月', Number(day), '日'].join(''),
        );
    case 'percent':
      return digits.replace(/\s*%$/u, '');
    case 'money':
      return digits.replace(/\s*元$/u, '').replace(/,(?=\d{3}(?:\D|$))/gu, '');
    case 'number':
      return digits;
  }
}

/** What is odd about a value, said to the reader; '' when nothing is. The value is used all the same. */
export function checkValue(
  { kind, example, options }: Pick<BlankInfo, 'kind' | 'example' | 'options'>,
  value: string,
): string {
  if (value === '') return '';
  switch (kind) {
    case 'text':
      return '';
    case 'number':
      return isNumber(value) ? '' : `这里一般填数字，例如 ${example}。`;
    case 'money':
      return isNumber(value) ? '' : `这里只填数字，例如 ${example}，“元”已写在正文里。`;
    case 'percent':
      if (!isNumber(value)) return `这里只填数字，例如 ${example}，百分号已写在正文里。`;
      return Number(value) <= 100 ? '' : '比例超过了 100%，请核对。';
    case 'year':
      return /^20\d{2}$/u.test(value) ? '' : `年份写四位数字，例如 ${example}，“年”已写在正文里。`;
    case 'month':
      return months.includes(value) ? '' : `写成几月，例如 ${example}。`;
    case 'date':
      return isDate(value) ? '' : `日期写成 ${example} 这样。`;
    case 'choice':
      return options?.includes(value) === true ? '' : '不在可选的几项里，请核对。';
  }
}

function isNumber(value: string): boolean {
  return /^\d+(?:\.\d+)?$/u.test(value);
}

function isDate(value: string): boolean {
  const [, year = '2028', month = '', day = ''] = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/u.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return month !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
