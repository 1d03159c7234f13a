/** Waits until the reader's values stand in the page: who copies at once after the page came may be faster. */
export async function filledPage(): Promise<void> {
  if (document.documentElement.dataset.filling === undefined || !document.querySelector('blanks-panel'))
    return;
  const { pageBlanks } = await import('../blanks/page-blanks.ts');
  pageBlanks();
}
