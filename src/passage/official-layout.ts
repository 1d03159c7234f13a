/**
 * How an official document is laid out: GB/T 9704-2012《党政机关公文格式》, chapters 5 to 7, and where the standard is
 * silent, custom. A plan is no official document by law; offices ask for this layout all the same. Every
 * writer takes its numbers from here, and a test holds src/styles/print.css to them.
 */

/** Sheet in twips (twentieths of a point): A4, 210 × 297 mm (5.1). */
export const sheet = { width: 11906, height: 16838 } as const;

/**
 * Margins in twips. The standard gives 37 mm above and 28 mm left (each ± 1 mm) and a text area of 156 × 225
 * mm (5.2.1); 35 mm below and 26 mm right follow from these.
 */
export const margins = { top: 2098, right: 1474, bottom: 1984, left: 1588 } as const;

/**
 * 22 lines of 28 characters that fill the text area (5.2.3), as the page setup of Word and WPS says it:
 * `linePitch` in twips, `charSpace` in 1/4096 pt.
 *
 * A size 3 character is 16 pt wide in office programs, and 28 of them are 448 pt where 442.2 are free, so the
 * grid draws them closer: by 848/4096 pt each. A line is 28.95 pt, custom: 22 lines then are 636.9 pt of the
 * 637.8 free, while the 29 pt often seen leave room for only 21.
 */
export const grid = { lines: 22, characters: 28, linePitch: 579, charSpace: -848 } as const;

/**
 * Points between the characters of the text: 28 of 15.7 pt are 439.6. The grid alone does not do: LibreOffice
 * (measured with 7.4) gives a character wider than a cell two cells and sets 14 in a line, and where the grid
 * is off for a paragraph it still takes 439.7 pt for the width of 28. Browsers know no grid at all.
 */
export const textSpacing = -0.3;

/** Height of a line of text in points, see `grid`. */
export const lineHeight = 28.95;

/**
 * Sizes in points, as office programs count them: size 2 for the title, 3 for the text (5.2.2, 7.3.1), 4 for
 * page numbers (7.5). What stands in a table is custom: small size 4, which the standard leaves open.
 */
export const sizes = { title: 22, text: 16, table: 12, pageNumber: 14 } as const;

/**
 * Height of a title's line in points. The standard calls a line the height of a character and 7/8 of that of
 * a size 3 one (3.2): 22 + 14.
 */
export const titleLineHeight = 36;

/** Height of a line in a table in points: custom. */
export const tableLineHeight = 18;

/** Empty characters before the first line of a paragraph or a heading (7.3.3: 左空二字). */
export const firstLineIndent = 2;

/**
 * Where the page number stands (7.5): its dashes 7 mm below the text area, which is 28 mm above the edge of
 * the sheet, and one character in from the outer side. `footer` is what lies below the whole line of it, in
 * twips.
 */
export const pageNumber = { footer: 1447, inset: 1 } as const;

/**
 * Fonts in the order of preference. The standard names the faces 小标宋, 仿宋 (5.2.2, 7.3.1), 黑体 and 楷体 for the
 * first two levels (7.3.3) and 宋体 for page numbers (7.5); the products are custom. First stand names that
 * offices ask for and that every Windows or Office has, except 方正小标宋, which no program brings: 华文中宋 of Office
 * comes nearest.
 */
export const fonts = {
  title: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '华文中宋', 'STZhongsong'],
  text: ['仿宋', 'FangSong', '仿宋_GB2312', 'STFangsong'],
  level1: ['黑体', 'SimHei', 'STHeiti'],
  level2: ['楷体', 'KaiTi', '楷体_GB2312', 'STKaiti'],
  pageNumber: ['宋体', 'SimSun', 'STSong'],
} as const;
