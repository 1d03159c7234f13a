/** A step of a meeting, as a row of its minute table says it. */
export interface Step {
  name: string;
  /** what the host says */
  words: string;
  minutes: number;
}

/** How far a meeting has come. Times are in milliseconds. */
export interface Clock {
  /** what had passed when it was last started or stopped */
  passed: number;
  /** when it was started, as Date.now() has it; undefined while it stands still */
  since?: number | undefined;
}

/** Where in its steps a meeting is. */
export interface Place {
  /** of the step, from 0 */
  index: number;
  /** milliseconds left of the step; 0 once the meeting is over */
  left: number;
  /** milliseconds left of the meeting */
  leftOfAll: number;
}

const minute = 60_000;

/** Length of a meeting in milliseconds. */
export function lengthOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes * minute, 0);
}

/** What has passed of the meeting at a moment: never less than nothing, whatever the computer's clock is set to. */
export function passedAt({ passed, since }: Clock, now: number): number {
  return Math.max(0, since === undefined ? passed : passed + Math.max(0, now - since));
}

/** Where the meeting is when so much has passed. After the end it stays at its last step. */
export function placeAt(steps: readonly Step[], passed: number): Place {
  const leftOfAll = Math.max(0, lengthOf(steps) - passed);
  let end = 0;
  for (const [index, { minutes }] of steps.entries()) {
    end += minutes * minute;
    if (passed < end) return { index, left: end - passed, leftOfAll };
  }
  return { index: Math.max(0, steps.length - 1), left: 0, leftOfAll };
}

/** Stops a running clock, and lets one that stands still go on. */
export function toggled(clock: Clock, now: number): Clock {
  const passed = passedAt(clock, now);
  return clock.since === undefined ? { passed, since: now } : { passed };
}

/**
 * Goes to the beginning of a step; running goes on running.
 *
 * @param index of the step; beyond the first and the last it is the nearest of them
 */
export function movedTo(clock: Clock, steps: readonly Step[], index: number, now: number): Clock {
  const passed = lengthOf(steps.slice(0, Math.max(0, Math.min(index, steps.length - 1))));
  return clock.since === undefined ? { passed } : { passed, since: now };
}

/**
 * Goes one step back: to the beginning of this one first, when more than a few seconds of it have passed.
 */
export function movedBack(clock: Clock, steps: readonly Step[], now: number): Clock {
  const passed = passedAt(clock, now);
  const { index } = placeAt(steps, passed);
  const inStep = passed - lengthOf(steps.slice(0, index));
  return movedTo(clock, steps, inStep > 5000 ? index : index - 1, now);
}

/** Minutes and seconds as on a clock, a second that has begun counted as whole: `7:05`. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
