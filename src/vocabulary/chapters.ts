/**
 * The chapters of a plan in the order in which unions above expect them, by the word that skeletons.yaml has
 * for each. A skeleton may print another heading; the order stays.
 */
export const chapterNames = {
  yinling: '思想政治引领',
  jiangong: '建功立业',
  weiquan: '维护权益',
  fuwu: '服务职工',
  jianshe: '自身建设',
} as const;

export type Chapter = keyof typeof chapterNames;

/** The words for the chapters, in their order. */
export const chapters = Object.keys(chapterNames).filter((name): name is Chapter => name in chapterNames);
