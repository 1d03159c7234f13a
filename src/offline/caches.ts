// The names of the browser's caches. Sites on one host share them, so each name ends in the address of its site.

/** What is kept quietly: the same for everybody who reads this version. */
export const commonCache = (scope: string): string => `gonghui:common:${scope}`;

/** What was read, and files of earlier versions that it or an open window may still ask for. */
export const readCache = (scope: string): string => `gonghui:read:${scope}`;

/** The beginning of the names of all caches that hold the whole library. */
export const libraryCaches = (scope: string): string => `gonghui:library:${scope}:`;

/**
 * The whole library in one version. It is complete once the list that it was fetched by lies in it, too: a new version
 * is gathered beside the old one, which serves until then.
 */
export const libraryCache = (scope: string, version: string): string => libraryCaches(scope) + version;
