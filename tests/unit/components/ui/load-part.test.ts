import { expect, test, vi } from 'vitest';
import { loadPart } from '../../../../src/components/ui/load-part.ts';

test('loads a part once, however often it is asked for', async () => {
  const load = vi.fn(() => Promise.resolve({}));
  const part = loadPart(load);
  const [first, second] = await Promise.all([part(), part()]);
  expect(await part()).toBe(first);
  expect(second).toBe(first);
  expect(load).toHaveBeenCalledTimes(1);
});

test('tells everyone who waits that it failed, and then tries again', async () => {
  const load = vi.fn(() => Promise.resolve('part'));
  load.mockRejectedValueOnce(new Error('lost'));
  const part = loadPart(load);
  const answers = await Promise.allSettled([part(), part()]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await part()).toBe('part');
  expect(load).toHaveBeenCalledTimes(2);
});

test('does not load before it is asked', () => {
  const load = vi.fn(() => Promise.resolve('part'));
  loadPart(load);
  expect(load).not.toHaveBeenCalled();
});
