import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Delayed } from '../../../src/browser/delayed.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function delayed() {
  const done = vi.fn<() => void>();
  return { done, later: new Delayed(done, 400, 1000) };
}

test('does once what was asked for several times, after a pause', () => {
  const { done, later } = delayed();
  later.ask();
  vi.advanceTimersByTime(300);
  later.ask();
  vi.advanceTimersByTime(399);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(done).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(done).toHaveBeenCalledTimes(1);
});

test('waits no longer than that, however often it is asked', () => {
  const { done, later } = delayed();
  for (let asked = 0; asked < 100; asked += 1) {
    later.ask();
    vi.advanceTimersByTime(100);
  }
  expect(done).toHaveBeenCalledTimes(10);
});

test('does at once what waits, and nothing when nothing does', () => {
  const { done, later } = delayed();
  later.flush();
  expect(done).not.toHaveBeenCalled();
  later.ask();
  later.flush();
  later.ask();
  later.cancel();
  vi.advanceTimersByTime(5000);
  expect(done).toHaveBeenCalledTimes(1);
});
