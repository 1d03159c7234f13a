/** What there is to know of a kind of blank. A new kind is a new entry of {@link blankKinds}, and nothing else. */
interface BlankKind {
  /** what the reader calls it */
  name: string;
  /** the keyboard that a phone should show */
  inputMode?: 'numeric' | 'decimal';
  /** the values there are, where they are the same for every blank of the kind */
  options?: readonly string[];
  /** writes a value, its digits half-width already, as official documents do */
  tidy?: (value: string) => string;
  /** what is odd about a value that is not empty, said to the reader; '' when nothing is */
  oddity?: (value: string, example: string, options: readonly string[]) => string;
}

/** The months as blanks of the kind have them. */
const months = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);

/** Every kind of blank, by the word that blanks.yaml has for it. */
const blankKinds = {
  text: { name: '文字' },
  number: {
    name: '数量',
    inputMode: 'decimal',
    tidy: (value) => value,
    oddity: (value, example) => (isNumber(value) ? '' : `这里一般填数字，例如 ${example}。`),
  },
  year: {
    name: '年份',
    inputMode: 'numeric',
    tidy: (value) => value.replace(/^(\d{4})\s*年$/u, '$1'),
    oddity: (value, example) =>
      /^20\d{2}$/u.test(value) ? '' : `年份写四位数字，例如 ${example}，“年”已写在正文里。`,
  },
  month: {
    name: '月份',
    options: months,
    tidy: (value) => value.replace(/^0?(\d{1,2})\s*月?份?$/u, '$1月'),
    oddity: (value, example) => (months.includes(value) ? '' : `写成几月，例如 ${example}。`),
  },
  date: {
    name: '日期',
    tidy: (value) =>
      value
        .replace(
          /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u,
          (_, year: string, month: string, day: string) =>
            [year, '年', Number(month), '月', Number(day), '日'].join(''),
        )
        .replace(/^(\d{1,2})[-/.](\d{1,2})$/u, (_, month: string, day: string) =>
          [Number(month), '月', Number(day), '日'].join(''),
        ),
    oddity: (value, example) => (isDate(value) ? '' : `日期写成 ${example} 这样。`),
  },
  money: {
    name: '金额',
    inputMode: 'decimal',
    tidy: (value) => value.replace(/\s*元$/u, '').replace(/,(?=\d{3}(?:\D|$))/gu, ''),
    oddity: (value, example) => (isNumber(value) ? '' : `这里只填数字，例如 ${example}，“元”已写在正文里。`),
  },
  percent: {
    name: '百分比',
    inputMode: 'decimal',
    tidy: (value) => value.replace(/\s*%$/u, ''),
    oddity: (value, example) => {
      if (!isNumber(value)) return `这里只填数字，例如 ${example}，百分号已写在正文里。`;
      return Number(value) <= 100 ? '' : '比例超过了 100%，请核对。';
    },
  },
  choice: {
    name: '选项',
    oddity: (value, _, options) => (options.includes(value) ? '' : '不在可选的几项里，请核对。'),
  },
} as const satisfies Readonly<Record<string, BlankKind>>;

export type BlankKindName = keyof typeof blankKinds;

const kinds: Readonly<Record<BlankKindName, BlankKind>> = blankKinds;

/** The words for the kinds, for schemas. */
export const blankKindNames = Object.keys(blankKinds).filter(
  (name): name is BlankKindName => name in blankKinds,
);

/** What a kind is for those who fill it in. */
export function blankKind(kind: BlankKindName): BlankKind {
  return kinds[kind];
}

/** The values a blank offers: those of its kind, else its own; none where it takes any. */
export function optionsOf({
  kind,
  options = [],
}: {
  kind: BlankKindName;
  options?: readonly string[];
}): readonly string[] {
  return kinds[kind].options ?? options;
}

/**
 * Writes a value as official documents do: half-width digits, dates with 年, 月 and 日, and without the unit that stands
 * behind the blank. What it does not understand stays as it is.
 */
export function tidyValue(kind: BlankKindName, value: string): string {
  const text = value.trim();
  const { tidy } = kinds[kind];
  return tidy ? tidy(text.replace(/[０-９．，％－／]/gu, (char) => char.normalize('NFKC'))) : text;
}

/** What is odd about a value, said to the reader; '' when nothing is. The value is used all the same. */
export function checkValue(
  { kind, example, options = [] }: { kind: BlankKindName; example: string; options?: readonly string[] },
  value: string,
): string {
  return value === '' ? '' : (kinds[kind].oddity?.(value, example, options) ?? '');
}

function isNumber(value: string): boolean {
  return /^\d+(?:\.\d+)?$/u.test(value);
}

function isDate(value: string): boolean {
  const [, year = '2028', month = '', day = ''] = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/u.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return month !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
