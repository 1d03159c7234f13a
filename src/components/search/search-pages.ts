/** Addresses that the search leads to besides the hits. */
export interface SearchPages {
  /** the root of the site, with a slash at its end */
  root: string;
  /** the search index, with a slash at its end */
  index: string;
  search: string;
  plans: string;
  snippets: string;
  methods: string;
  topics: string;
  units: string;
  terms: string;
  laws: string;
}

/**
 * The addresses below the root of the site.
 *
 * @param root with a slash at its end, the base path included
 */
export function searchPages(root: string): SearchPages {
  return {
    root,
    index: `${root}pagefind/`,
    search: `${root}search/`,
    plans: `${root}plans/`,
    snippets: `${root}snippets/`,
    methods: `${root}methods/`,
    topics: `${root}topics/`,
    units: `${root}units/`,
    terms: `${root}terms/`,
    laws: `${root}laws/`,
  };
}
