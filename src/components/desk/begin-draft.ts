import { inlineOf } from '../../draft/edit-text.ts';
import type { DeskModel } from './desk-model.ts';
import { fetchPlan, fetchSkeleton } from './fetch-items.ts';
import type { UnitStarts } from './read-starts.ts';

const failure = '没有取到原文，请检查网络后再试。';

/** Begins a draft with the parts that a plan of a kind of unit is made of, and says so. */
export async function beginFromSkeleton(model: DeskModel, unit: UnitStarts): Promise<void> {
  const items = await fetchSkeleton(unit.steps);
  if (!items) {
    model.say(failure);
    return;
  }
  if (!model.create(inlineOf(unit.title), unit.slug, items)) return;
  model.say(`已按“${unit.name}”的骨架开好一份拟稿，共 ${String(items.length)} 段。`);
}

/** Begins a draft with a whole plan, and says so. */
export async function beginFromPlan(
  model: DeskModel,
  unit: UnitStarts,
  { url, title }: UnitStarts['plans'][number],
): Promise<void> {
  const plan = await fetchPlan(url);
  if (!plan) {
    model.say(failure);
    return;
  }
  if (!model.create(plan.title, unit.slug, plan.items)) return;
  model.say(`已用“${title}”开好一份拟稿，共 ${String(plan.items.length)} 段。`);
}

/**
 * Begins what the address of the page asks for: `?unit=` a skeleton, `?from=` a plan. Anything else it says
 * is passed over.
 */
export async function beginFromAddress(model: DeskModel, starts: readonly UnitStarts[]): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const [slug, from] = [parameters.get('unit'), parameters.get('from')];
  if (slug === null && from === null) return;
  // A page loaded again must not begin the same draft again.
  history.replaceState(history.state, '', location.pathname + location.hash);
  for (const unit of starts) {
    if (unit.slug === slug) await beginFromSkeleton(model, unit);
    const plan = unit.plans.find(({ url }) => url === from);
    if (plan) await beginFromPlan(model, unit, plan);
  }
}
