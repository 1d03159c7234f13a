/** A step of a skeleton: a passage by its address, or a heading. */
export type StartStep = { kind: 'passage'; url: string } | { kind: 'heading'; title: string; role: string };

/** What a reader of a kind of unit can begin with. */
export interface UnitStarts {
  slug: string;
  name: string;
  /** title of the document, blanks written 【name】 */
  title: string;
  steps: StartStep[];
  plans: { url: string; title: string }[];
}

/** Reads what the page offers to begin with; readers without script see the same as lists of links. */
export function readStarts(root: ParentNode): UnitStarts[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start-unit]')].map((section) => {
    const skeleton = section.querySelector<HTMLElement>('[data-skeleton]');
    return {
      slug: section.dataset.startUnit ?? '',
      name: section.querySelector('h2')?.textContent ?? '',
      title: skeleton?.dataset.title ?? '',
      steps: [...(skeleton?.children ?? [])].map((step): StartStep => {
        const url = step.querySelector('a')?.getAttribute('href');
        if (url != null) return { kind: 'passage', url };
        return {
          kind: 'heading',
          title: step.textContent.trim(),
          role: step.getAttribute('data-role') ?? '',
        };
      }),
      plans: [...section.querySelectorAll('[data-plans] a')].map((link) => ({
        url: link.getAttribute('href') ?? '',
        title: link.textContent,
      })),
    };
  });
}
