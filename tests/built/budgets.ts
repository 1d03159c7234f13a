/** What pages may weigh, in bytes as sent (gzip). */
export const budgets = {
  /** JavaScript that a reading page loads before the reader does anything */
  readingScripts: 8_000,
  /** files it comes in, with the small one before the first drawing and one for a host's tools */
  readingScriptFiles: 4,
  /** all files that a reading page asks for, itself included */
  readingRequests: 7,
  /** the one style sheet of a page */
  styles: 12_000,
  /** the second one of a page to work on; what only these pages need is not in the first one, which weighs 9,500 */
  ownStyles: 2_200,
  /** the one of the desk, which is the most that a page has to work with */
  deskStyles: 5_600,
  /** a reading page beyond its own text */
  readingMarkup: 12_000,
  /** the same for the longest plan: its 40 passages promise 70 measures, which stand under them and in the schedule */
  longestPlanMarkup: 14_000,
  /**
   * tables that queries are understood with, whichever query is the first: plain JSON and text in UTF-8. The subjects
   * of headings, by which answers are told from chance, are 1,400 of it.
   */
  searchTables: 34_000,
  /**
   * everything from opening the search to its first results, with the words of all measures and notes: the directory
   * and the tables grow with the library, 2,054 records when this was set; the chunks are packed by zlib
   */
  firstSearch: 98_000,
  /** the files it comes in */
  firstSearchFiles: 30,
  /** what a text is compared with samples by: fingerprints of the pages it may come from, and the questions */
  traces: 40_000,
} as const;
