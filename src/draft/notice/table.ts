import { pointsOf } from './points.ts';

/** A row of appraisal rules. */
export interface RuleRow {
  /** 考核项目 */
  section: string;
  /** what is asked for */
  content: string;
  points: number | undefined;
  /** 评分标准 */
  rule: string;
  /** 完成时限, where it says more than that it is the year's */
  when: string;
}

type Column = 'number' | 'section' | 'content' | 'points' | 'rule' | 'when' | 'other';

const heads: readonly (readonly [column: Column, words: RegExp])[] = [
  ['number', /^(?:序号|编号|序|项次)$/u],
  ['other', /得分|自评|自查|备注|佐证|说明材料|考核部门|责任|支撑/u],
  ['points', /^(?:标准)?(?:分值|分数|权重|满分|标准分|基本分|分)(?:值|数)?(?:[（(].*[）)])?$/u],
  ['rule', /评分|扣分|计分|打分|考核办法|考核方式|评价办法|检查方法|考评办法/u],
  ['when', /时限|时间|期限|月份|进度|节点/u],
  ['content', /内容|要点|要求|指标|标准|任务|事项|目标|细则|条件|措施|举措|做法|要素/u],
  ['section', /项目|类别|分类|大项|板块|模块|维度/u],
];

/**
 * Reads a pasted table: cells with tabs between them, as Word, WPS and Excel paste them; a cell of several lines in
 * quotes. Cells that were merged downwards are empty but in their first row.
 *
 * @param lines of the table
 */
export function readTable(lines: readonly string[]): RuleRow[] {
  const rows = cellsOf(lines.join('\n'));
  const headAt = rows.slice(0, 3).findIndex((row) => isHead(row));
  const columns = headAt === -1 ? guessColumns(rows) : oneContent(columnsOf(rows[headAt] ?? []), rows);
  let section = '';
  return rows.slice(headAt + 1).flatMap((row): RuleRow[] => {
    const cell = (column: Column): string =>
      row
        .filter((_, at) => columns[at] === column)
        .join('；')
        .replace(/；+$/u, '')
        .trim();
    section = cell('section') === '' ? section : cell('section');
    const rule = cell('rule');
    const content = cell('content') === '' ? rule : cell('content');
    if (!/\p{Script=Han}{2}/u.test(content) || /^(?:合计|总计|总分|小计)/u.test(row.join(''))) return [];
    const number = Number.parseFloat(/[0-9]+(?:\.[0-9]+)?/u.exec(cell('points'))?.[0] ?? '');
    const points = Number.isNaN(number) ? pointsOf(content).points : number;
    const when = /\d|[一二三四]季度|半年/u.test(cell('when')) ? cell('when') : '';
    return [{ section: section.replace(/\s+/gu, ''), content, points, rule, when }];
  });
}

function isHead(row: readonly string[]): boolean {
  const named = columnsOf(row).filter((column) => column !== 'other');
  return named.includes('content') && named.length >= 2 && row.every((cell) => cell.length <= 20);
}

function columnsOf(row: readonly string[]): Column[] {
  const columns = row.map((cell): Column => {
    const name = cell.replace(/\s+/gu, '');
    return heads.find(([, words]) => words.test(name))?.[0] ?? 'other';
  });
  if (!columns.includes('content')) {
    const at = columns.findIndex((column) => column === 'rule' || column === 'section');
    if (at !== -1) columns[at] = 'content';
  }
  return columns;
}

/** Of several columns that may say what is asked for, the fullest does; those before it head its rows. */
function oneContent(columns: readonly Column[], rows: readonly (readonly string[])[]): Column[] {
  const lengths = columns.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? '').length, 0));
  const most = Math.max(...lengths.filter((_, at) => columns[at] === 'content'));
  return columns.map((column, at) => {
    if (column !== 'content' || lengths[at] === most) return column;
    return at < lengths.indexOf(most) ? 'section' : 'other';
  });
}

/** Without a head: short numbers are points, the longest column says what is asked for, a short one before it heads. */
function guessColumns(rows: readonly (readonly string[])[]): Column[] {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = Array.from({ length: width }, (_, at) =>
    rows.map((row) => row[at] ?? '').filter((cell) => cell !== ''),
  );
  const isNumber = cells.map(
    (column) => column.length > 0 && column.every((cell) => /^[0-9.]+\s*分?$/u.test(cell)),
  );
  const lengths = cells.map((column, at) =>
    isNumber[at] ? 0 : column.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, column.length),
  );
  const rules = cells.map(
    (column) => column.filter((cell) => /扣|得分|计分/u.test(cell)).length > column.length / 2,
  );
  const longest = lengths.indexOf(Math.max(...lengths.map((length, at) => (rules[at] ? 0 : length))));
  return cells.map((_, at): Column => {
    if (isNumber[at]) return at === 0 ? 'number' : 'points';
    if (rules[at]) return 'rule';
    if (at === longest) return 'content';
    return at < longest ? 'section' : 'other';
  });
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"' && (isQuoted || cell === '')) {
      if (isQuoted && text.charAt(at + 1) === '"') {
        cell += char;
        at += 1;
      } else if (isQuoted || text.slice(at + 1).includes('"')) isQuoted = !isQuoted;
    } else if (!isQuoted && (char === '\t' || char === '\n')) {
      rows[rows.length - 1]?.push(cell.trim());
      cell = '';
      if (char === '\n') rows.push([]);
    } else cell += char;
  }
  rows[rows.length - 1]?.push(cell.trim());
  return rows.filter((row) => row.some((one) => one !== ''));
}
