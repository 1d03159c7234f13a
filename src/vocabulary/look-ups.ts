// Where what can be looked up stands: each term and each law on a page of its own. All addresses are from the root of
// the site and bear no base path.

/** The page of a term, by its slug. */
export function termPath(slug: string): string {
  return `/terms/${slug}/`;
}

/** The page of a law, by its slug. */
export function lawPath(slug: string): string {
  return `/laws/${slug}/`;
}

/** The id of an article on the page of its law, by the slug of the law. */
export function articleId(law: string, article: number): string {
  return `${law}-${String(article)}`;
}

/** Where an article stands on the page of its law. */
export function articlePath(law: string, article: number): string {
  return `${lawPath(law)}#${articleId(law, article)}`;
}
