/** What a report says of the page it is about. */
interface ReportedPage {
  title: string;
  /** absolute */
  address: string;
}

const blank = /\{(title|address)\}/gu;

/**
 * Stops a build whose `REPORT_URL` leads nowhere.
 *
 * @param setting where readers report errors, undefined or empty where they cannot
 * @throws Error, in Chinese and English, when it is neither a web nor a mail address
 */
export function checkReportAddress(setting: string | undefined): void {
  reportLink(setting, { title: '', address: '' });
}

/**
 * The link by which a reader reports an error of a page. `{title}` and `{address}` in the setting are filled in; an
 * address without them gets both: as subject and body of a mail, or as `title` and `url` behind a question mark.
 *
 * @param setting the variable REPORT_URL
 * @returns undefined where nothing is set
 * @throws Error, in Chinese and English, when the setting is neither a web nor a mail address
 */
export function reportLink(setting: string | undefined, page: ReportedPage): string | undefined {
  const written = setting?.trim() ?? '';
  if (written === '') return undefined;
  const filled = written.replace(blank, (_, name: string) =>
    encodeURIComponent(name === 'title' ? page.title : page.address),
  );
  const url = URL.canParse(filled) ? new URL(filled) : undefined;
  const isMail = url?.protocol === 'mailto:' && url.pathname.includes('@');
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !(isMail || isWeb))
    throw new Error(
      `REPORT_URL 要写成 https://…、http://… 或 mailto:…，现在是“${written}”。` +
        '/ REPORT_URL must be a web or mail address.',
    );
  if (filled !== written) return filled;
  const said = isMail
    ? { subject: `报告错误：${page.title}`, body: `${page.address}\n\n` }
    : { title: page.title, url: page.address };
  // Mail programs read a plus sign as it stands.
  const query = Object.entries(said).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return withQuery(url, query.join('&'));
}

function withQuery(url: URL, query: string): string {
  const { hash } = url;
  const before = hash === '' ? url.href : url.href.slice(0, -hash.length);
  return `${before}${url.search === '' ? '?' : '&'}${query}${hash}`;
}
