import { chapterNames, chapters, type Chapter } from '../vocabulary/chapters.ts';
import type { SkeletonEntry } from '../vocabulary/skeleton-schema.ts';
import { everyUnit } from '../vocabulary/units.ts';

/** What a skeleton needs to know of a passage of the site. */
export interface SkeletonPassage {
  role: string;
  /** slugs of the units in whose wording it is */
  units: readonly string[];
  /** names of the blanks that nothing stands in yet, each as often as it stands there */
  blanks: readonly string[];
  /** how many items its lists have */
  listItems: number;
  /** how many measures it promises */
  measures: number;
}

/** What is wrong with a skeleton. */
export interface SkeletonProblem {
  /** place in `parts`, from 0; undefined when it is a matter of the whole */
  part?: number;
  /** the field that is wrong */
  field: string;
  /** one sentence without a full stop, said to the writer */
  reason: string;
  /** what was written, and what there is, where a name is unknown */
  found?: string;
  known?: Iterable<string>;
}

/** Blanks a person fills in without losing the thread, in a whole plan. */
export const mostOpenBlanks = 15;
/** Fewer than so many tasks are no plan for a year. */
const leastTasks = 5;

/** Roles of passages that say what is done: they stand below the heading of their chapter. */
export const taskRoles: readonly string[] = ['renwu', 'cuoshi'];
/** The parts of a plan in the order of the document; tasks stand together. */
const order = [
  ['yinyan'],
  ['huigu'],
  ['zhidao'],
  ['mubiao'],
  taskRoles,
  ['shijian'],
  ['baozhang'],
  ['jieyu'],
];
const required = {
  zhidao: '指导思想',
  mubiao: '工作目标',
  shijian: '时间安排',
  baozhang: '保障措施',
  jieyu: '落款',
};

/** A part of a skeleton with what is known of it. */
interface Step {
  part: number;
  role: string;
  chapter: Chapter | undefined;
  passage?: SkeletonPassage;
  goals: readonly number[];
  /** set apart from the chapters, on the first level */
  isApart: boolean;
}

/**
 * The first thing that keeps a skeleton from being a whole plan: a part that is missing or out of order, a passage
 * that is not there or in another unit's words, a goal that no measure serves, too many blanks.
 *
 * @param passages by address, as skeletons.yaml writes it
 * @param openBlanks names of the blanks in its title
 */
export function skeletonProblem(
  skeleton: SkeletonEntry,
  passages: ReadonlyMap<string, SkeletonPassage>,
  openBlanks: readonly string[],
): SkeletonProblem | undefined {
  const unknown = skeleton.parts.findIndex((part) => 'passage' in part && !passages.has(part.passage));
  if (unknown !== -1) {
    const part = skeleton.parts[unknown];
    const found = part && 'passage' in part ? part.passage : '';
    return { part: unknown, field: 'passage', reason: '站内没有这个段落', found, known: passages.keys() };
  }
  const steps = stepsOf(skeleton, passages);
  return (
    wordingProblem(steps, skeleton.unit) ??
    orderProblem(steps) ??
    chapterProblem(steps) ??
    goalProblem(steps) ??
    blankProblem(steps, openBlanks)
  );
}

function stepsOf(skeleton: SkeletonEntry, passages: ReadonlyMap<string, SkeletonPassage>): Step[] {
  let chapter: Chapter | undefined;
  return skeleton.parts.flatMap((entry, part): Step[] => {
    if ('heading' in entry) {
      chapter = entry.chapter;
      return [];
    }
    if ('schedule' in entry) return [{ part, role: 'shijian', chapter: undefined, goals: [], isApart: true }];
    const passage = passages.get(entry.passage);
    const isApart = entry.level === 1;
    const own = isApart ? undefined : (entry.chapter ?? chapter);
    return passage ? [{ part, role: passage.role, chapter: own, passage, goals: entry.goals, isApart }] : [];
  });
}

function wordingProblem(steps: readonly Step[], unit: string): SkeletonProblem | undefined {
  const foreign = steps.find(
    ({ passage }) => passage && ![unit, everyUnit].some((slug) => passage.units.includes(slug)),
  );
  return foreign && { part: foreign.part, field: 'passage', reason: '这一段是写给别种单位的，用语不对' };
}

function orderProblem(steps: readonly Step[]): SkeletonProblem | undefined {
  for (const [role, name] of Object.entries(required)) {
    if (!steps.some((step) => step.role === role)) return { field: 'parts', reason: `缺少“${name}”` };
  }
  const tasks = steps.filter(isTask).length;
  if (tasks < leastTasks)
    return { field: 'parts', reason: `举措至少 ${String(leastTasks)} 段，现在只有 ${String(tasks)} 段` };
  const placeOf = ({ role }: Step): number => order.findIndex((roles) => roles.includes(role));
  const early = steps.find((step, index) =>
    steps.slice(0, index).some((before) => placeOf(before) > placeOf(step)),
  );
  return (
    early && {
      part: early.part,
      field: 'passage',
      reason: '这一段排得太后，顺序是指导思想、目标、举措、时间、保障、落款',
    }
  );
}

function isTask({ role, isApart }: Step): boolean {
  return taskRoles.includes(role) && !isApart;
}

function chapterProblem(steps: readonly Step[]): SkeletonProblem | undefined {
  const tasks = steps.filter(isTask);
  const homeless = tasks.find(({ chapter }) => chapter === undefined);
  if (homeless)
    return {
      part: homeless.part,
      field: 'chapter',
      reason: '看不出这一段属于哪一章，在它或它前面的 heading 上写 chapter',
    };
  const placeOf = ({ chapter }: Step): number => (chapter === undefined ? -1 : chapters.indexOf(chapter));
  const early = tasks.find((task, index) =>
    tasks.slice(0, index).some((before) => placeOf(before) > placeOf(task)),
  );
  const list = Object.values(chapterNames).join('、');
  if (early) return { part: early.part, field: 'chapter', reason: `章的顺序不对，应当是${list}` };
  const missing = chapters.find((name) => !tasks.some(({ chapter }) => chapter === name));
  return missing && { field: 'parts', reason: `缺少“${chapterNames[missing]}”一章` };
}

function goalProblem(steps: readonly Step[]): SkeletonProblem | undefined {
  const goals = steps.find(({ role }) => role === 'mubiao');
  const count = goals?.passage?.listItems ?? 0;
  if (goals && count === 0)
    return { part: goals.part, field: 'passage', reason: '目标要写成列表，一条一个目标' };
  const beyond = steps.find((step) => step.goals.some((goal) => goal > count));
  if (beyond)
    return { part: beyond.part, field: 'goals', reason: `目标一共 ${String(count)} 条，没有这一条` };
  const empty = steps.find(({ goals: served, passage }) => served.length > 0 && passage?.measures === 0);
  if (empty) return { part: empty.part, field: 'goals', reason: '这一段没有 <Measures>，承担不了目标' };
  const served = new Set(steps.flatMap((step) => step.goals));
  const left = Array.from({ length: count }, (_, index) => index + 1).find((goal) => !served.has(goal));
  return left === undefined
    ? undefined
    : { field: 'goals', reason: `第 ${String(left)} 条目标没有一段举措承担` };
}

function blankProblem(steps: readonly Step[], inTitle: readonly string[]): SkeletonProblem | undefined {
  const names = new Set([...inTitle, ...steps.flatMap(({ passage }) => passage?.blanks ?? [])]);
  return names.size <= mostOpenBlanks
    ? undefined
    : {
        field: 'parts',
        reason: `不同的填空有 ${String(names.size)} 个，最多 ${String(mostOpenBlanks)} 个：${[...names].join('、')}`,
      };
}
