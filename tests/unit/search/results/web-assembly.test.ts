import { afterEach, expect, test, vi } from 'vitest';
import { allowsWebAssembly } from '../../../../src/search/results/web-assembly.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a browser that has it allows it', () => {
  expect(allowsWebAssembly()).toBe(true);
});

test('a browser without it does not', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(allowsWebAssembly()).toBe(false);
});

test('a browser that the policy forbids it does not', () => {
  const forbidden = (): never => {
    throw new EvalError('Refused to compile or instantiate WebAssembly module');
  };
  vi.stubGlobal('WebAssembly', { Module: vi.fn(forbidden) });
  expect(allowsWebAssembly()).toBe(false);
});
