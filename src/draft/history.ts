/** What was, is and can be had again. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** what the last step changed, and when; a step of the same kind soon after belongs to it */
  readonly last: { kind: string; at: number } | undefined;
}

/** So many steps can be undone. */
const mostSteps = 200;

/** Keys of one stretch of typing come faster than this, in milliseconds. */
const pause = 1500;

/** A history that begins here. */
export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [], last: undefined };
}

/**
 * Takes a step. Typing in one place without a pause is one step.
 *
 * @param kind names the place that is typed in; empty for a step of its own
 * @param at time of the step, in milliseconds
 */
export function take<State>(history: History<State>, next: State, kind: string, at: number): History<State> {
  if (next === history.present) return history;
  const { last } = history;
  const goesOn = kind !== '' && last?.kind === kind && at - last.at < pause;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present: next, future: [], last: { kind, at } };
}

/** Goes one step back; the same history when there is none. */
export function undo<State>(history: History<State>): History<State> {
  const present = history.past[history.past.length - 1];
  if (present === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present, future, last: undefined };
}

/** Takes the step again that was undone last; the same history when there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, last: undefined };
}
