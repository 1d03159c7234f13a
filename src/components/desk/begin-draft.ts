import { inlineOf } from '../../draft/edit-text.ts';
import type { DraftItem } from '../../draft/schema.ts';
import type { Inline } from '../../passage/model.ts';
import type { DeskModel } from './desk-model.ts';
import { fetchPlan, fetchSkeleton } from './fetch-items.ts';
import type { PlanStarts, SkeletonStart, Starts } from './read-starts.ts';

const failure = '没有取到原文，请检查网络后再试。';

/** Begins a draft with the passages that a plan of a kind of unit is made of, and says so. */
export async function beginFromSkeleton(model: DeskModel, skeleton: SkeletonStart): Promise<void> {
  const items = await fetchSkeleton(skeleton.steps);
  begin(model, items && { title: inlineOf(skeleton.title), items }, skeleton.unit, `${skeleton.name}”的骨架`);
}

/** Begins a draft with a whole plan, and says so. */
export async function beginFromPlan(
  model: DeskModel,
  unit: string,
  { url, title }: PlanStarts['plans'][number],
): Promise<void> {
  begin(model, await fetchPlan(url), unit, `${title}”`);
}

function begin(
  model: DeskModel,
  beginning: { title: Inline[]; items: DraftItem[] } | undefined,
  unit: string,
  name: string,
): void {
  if (!beginning) {
    model.say(failure);
    return;
  }
  const { title, items } = beginning;
  const begun = model.begin(title, unit, items);
  if (begun === 'begun') model.say(`已按“${name}开好一份拟稿，共 ${String(items.length)} 段。`);
  if (begun === 'taken-up') model.say(`“${name}上次开好的一份还没有改过，就接着用那一份。`);
}

/**
 * Begins what the address of the page asks for: `?unit=` a skeleton, `?from=` a plan. Anything else it says
 * is passed over.
 */
export async function beginFromAddress(model: DeskModel, { skeletons, plans }: Starts): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const [slug, from] = [parameters.get('unit'), parameters.get('from')];
  if (slug === null && from === null) return;
  // A page loaded again must not begin the same draft again.
  history.replaceState(history.state, '', location.pathname + location.hash);
  const skeleton = skeletons.find((start) => start.slug === slug);
  if (skeleton) await beginFromSkeleton(model, skeleton);
  for (const { unit, plans: offered } of plans) {
    const plan = offered.find(({ url }) => url === from);
    if (plan) await beginFromPlan(model, unit, plan);
  }
}
