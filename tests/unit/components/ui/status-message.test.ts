import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from '../../../../src/components/ui/status-message.ts';

const { document, Element } = parseHTML('<!doctype html><html><body><dialog></dialog></body></html>');
const dialog = document.querySelector('dialog') ?? document.body;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', globalThis);
  // linkedom knows no pointer; nobody is at the message.
  vi.spyOn(Element.prototype, 'matches').mockReturnValue(false);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a message is not left in a dialog when the next one stands elsewhere', () => {
  dialog.setAttribute('open', '');
  announce('加入了', { label: '撤销', run: () => undefined });
  expect(dialog.textContent).toContain('加入了');
  dialog.removeAttribute('open');
  announce('复制了');
  expect(document.body.textContent).toContain('复制了');
  vi.advanceTimersByTime(25_000);
  expect(document.body.textContent).toBe('');
  expect(dialog.querySelector('button')).toBeNull();
});
