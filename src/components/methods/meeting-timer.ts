import { readText, removeText, writeText } from '../../browser/stored-text.ts';
import {
  movedBack,
  movedTo,
  passedAt,
  placeAt,
  toggled,
  type Clock,
  type Step,
} from '../../meeting/clock.ts';
import { readMeeting, writeMeeting } from '../../meeting/stored-clock.ts';
import { closeDialog, openDialog } from '../ui/dialog.ts';
import { isKey, keys } from '../ui/keys.ts';
import { keepScreenOn } from './keep-screen-on.ts';
import { meetingKey } from './meeting-key.ts';
import { chime } from './chime.ts';
import { TimerFace } from './timer-face.ts';

/** Runs the meeting of a minute table over the whole window, and over the whole screen where that is allowed. */
export function startTimer(table: HTMLElement): void {
  const { documentElement: whole } = document;
  // Some refuse, some do not know it: the window is large, too.
  if ('requestFullscreen' in whole) whole.requestFullscreen().catch(() => undefined);
  runTimer(table, { passed: 0, since: Date.now() }, false);
}

/** Goes on with the meeting that the browser kept, when it is that of this table. */
export function resumeTimer(table: HTMLElement): void {
  const kept = readMeeting(readText(meetingKey) ?? '', Date.now());
  if (kept?.page !== location.pathname || kept.table !== placeOf(table)) return;
  runTimer(table, kept.clock, kept.sound);
}

function runTimer(table: HTMLElement, begun: Clock, withSound: boolean): void {
  const steps = stepsOf(table);
  let clock = begun;
  let sound = withSound;
  let step = placeAt(steps, passedAt(clock, Date.now())).index;
  let over = false;
  const face = new TimerFace(steps);
  const show = (): void => {
    const place = placeAt(steps, passedAt(clock, Date.now()));
    const isOver = place.leftOfAll === 0;
    if (place.index !== step || isOver !== over) {
      face.sign();
      if (sound) chime();
    }
    [step, over] = [place.index, isOver];
    face.show(place, clock.since !== undefined);
  };
  const change = (next: Clock): void => {
    clock = next;
    keep();
    show();
  };
  const keep = (): void => {
    writeText(meetingKey, writeMeeting({ page: location.pathname, table: placeOf(table), sound, clock }));
  };
  const back = (): void => {
    change(movedBack(clock, steps, Date.now()));
  };
  const on = (): void => {
    change(movedTo(clock, steps, step + 1, Date.now()));
  };
  const toggle = (): void => {
    change(toggled(clock, Date.now()));
  };
  face.on({
    back,
    on,
    toggle,
    sound: (wanted) => {
      sound = wanted;
      if (sound) chime();
      keep();
    },
    end: () => {
      closeDialog(face.dialog);
    },
  });
  face.dialog.addEventListener('keydown', (event) => {
    const acts = [
      [keys.stepBack, back],
      [keys.stepOn, on],
      [keys.pause, toggle],
    ] as const;
    const act = acts.find(([use]) => isKey(event, use))?.[1];
    // A button that has the focus is pressed with the space bar, and so is the box for the sound.
    const pressed = isKey(event, keys.pause) && event.target !== face.dialog;
    if (act === undefined || pressed || event.isComposing) return;
    event.preventDefault();
    act();
  });
  const letSleep = keepScreenOn();
  const timer = window.setInterval(show, 250);
  document.body.append(face.dialog);
  openDialog(face.dialog, () => {
    window.clearInterval(timer);
    letSleep();
    removeText(meetingKey);
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    face.dialog.remove();
    table.querySelector<HTMLElement>('[data-timer]')?.focus();
  });
  face.setSound(sound);
  face.focus();
  keep();
  show();
}

function stepsOf(table: HTMLElement): Step[] {
  return [...table.querySelectorAll<HTMLElement>('[data-step]')].map((row) => {
    const [, name, words] = [...row.children].map((cell) => cell.textContent.trim());
    return { name: name ?? '', words: words ?? '', minutes: Number(row.dataset.step) };
  });
}

/** Which of the tables of the page it is. */
function placeOf(table: HTMLElement): number {
  return [...document.querySelectorAll('minute-table')].indexOf(table);
}
