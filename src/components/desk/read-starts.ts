/** A step of a skeleton: a passage by its address, a heading over what follows, or the table of all measures. */
export type StartStep =
  | { kind: 'passage'; url: string; level: 1 | 2 }
  | { kind: 'heading'; title: string }
  | { kind: 'schedule'; title: string; from: number };

/** A whole plan to begin with. */
export interface SkeletonStart {
  /** word for it in the address, `?unit=` */
  slug: string;
  name: string;
  /** slug of the kind of unit in whose wording it is */
  unit: string;
  /** title of the document, blanks written 【name】 */
  title: string;
  steps: StartStep[];
}

/** A kind of unit with the sample plans for it, if there are any. */
export interface PlanStarts {
  unit: string;
  name: string;
  plans: { url: string; title: string }[];
}

/** What a draft can be begun with. */
export interface Starts {
  skeletons: SkeletonStart[];
  plans: PlanStarts[];
}

/** Reads what the page offers to begin with; readers without script see the same as lists of links. */
export function readStarts(root: ParentNode): Starts {
  return {
    skeletons: [...root.querySelectorAll<HTMLElement>('[data-start]')].map((section) => {
      const { start: slug = '', unit = '', title = '' } = section.dataset;
      const steps = [...section.querySelectorAll<HTMLElement>('[data-steps] > li')].map(readStep);
      return { slug, name: nameOf(section), unit, title, steps };
    }),
    plans: [...root.querySelectorAll<HTMLElement>('[data-plans]')].map((section) => ({
      unit: section.dataset.plans ?? '',
      name: nameOf(section),
      plans: [...section.querySelectorAll('a')].map((link) => ({
        url: link.getAttribute('href') ?? '',
        title: link.textContent,
      })),
    })),
  };
}

function readStep(step: HTMLElement): StartStep {
  const url = step.querySelector('a')?.getAttribute('href');
  if (url != null) return { kind: 'passage', url, level: step.dataset.level === '1' ? 1 : 2 };
  const title = step.textContent.trim();
  const { from } = step.dataset;
  return from === undefined ? { kind: 'heading', title } : { kind: 'schedule', title, from: Number(from) };
}

function nameOf(section: Element): string {
  return section.querySelector('h2, h3')?.textContent.trim() ?? '';
}
