import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, redo, take, undo, type History } from '../../../src/draft/history.ts';

/** A step of the reader: a new state, the place typed in, and how long after the step before. */
const step = fc.record({
  state: fc.integer(),
  kind: fc.constantFrom('', 'title', 'block'),
  pause: fc.integer({ min: 0, max: 4000 }),
});
const steps = fc.array(step, { maxLength: 30 });

function play(
  given: readonly { state: number; kind: string; pause: number }[],
  from = begin(0),
): History<number> {
  let at = 0;
  return given.reduce((history, { state, kind, pause }) => take(history, state, kind, (at += pause)), from);
}

describe('history', () => {
  test('undoing a step gives what was before it, and redoing it what it made', () => {
    fc.assert(
      fc.property(steps, step, (before, { state }) => {
        const history = play(before);
        const done = take(history, state, '', 1e9);
        if (state === history.present) {
          expect(done).toBe(history);
          return;
        }
        expect(undo(done).present).toBe(history.present);
        expect(redo(undo(done)).present).toBe(state);
        expect(undo(done).past).toEqual(history.past);
      }),
    );
  });

  test('all the way back and forth again ends where it began', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const history = play(given);
        let now = history;
        while (now.past.length > 0) now = undo(now);
        expect(now.present).toBe(0);
        expect(undo(now)).toBe(now);
        expect(now.future.length).toBe(history.past.length);
        while (now.future.length > 0) now = redo(now);
        expect(now.present).toBe(history.present);
        expect(redo(now)).toBe(now);
      }),
    );
  });

  test('typing in one place without a pause is one step', () => {
    const typed = ['a', 'ab', 'abc'].reduce(
      (history, text, index) => take(history, text, 'title', 1000 + index * 200),
      begin(''),
    );
    expect(undo(typed).present).toBe('');
  });

  test('a pause, another place or a step of its own begins a new one', () => {
    const base = take(begin(''), 'a', 'title', 0);
    expect(undo(take(base, 'ab', 'title', 1500)).present).toBe('a');
    expect(undo(take(base, 'ab', 'block', 10)).present).toBe('a');
    expect(undo(take(base, 'ab', '', 10)).present).toBe('a');
    expect(undo(take(take(begin(''), 'a', '', 0), 'ab', '', 10)).present).toBe('a');
  });

  test('typing after undoing does not run into what was typed before', () => {
    const typed = take(take(begin(''), 'a', 'title', 0), 'b', 'block', 100);
    const again = take(undo(typed), 'ac', 'title', 200);
    expect(undo(again).present).toBe('a');
  });

  test('a new step leaves nothing to redo', () => {
    const undone = undo(take(begin(0), 1, '', 0));
    expect(redo(take(undone, 2, '', 1)).present).toBe(2);
  });

  test('keeps the last 200 steps', () => {
    const history = play(
      Array.from({ length: 300 }, (_, index) => ({ state: index + 1, kind: '', pause: 1 })),
    );
    expect(history.past.length).toBe(200);
    expect(history.past[0]).toBe(100);
  });
});
