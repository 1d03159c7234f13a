import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isKey, keyNames, keys, keySections } from '../../../../src/components/ui/keys.ts';

const press = (key: string, ...held: string[]) => ({
  key,
  ctrlKey: held.includes('Control'),
  metaKey: held.includes('Meta'),
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
});

test('a key is itself with what is held with it, and nothing more', () => {
  expect(isKey(press('z', 'Control'), keys.undo)).toBe(true);
  expect(isKey(press('z', 'Meta'), keys.undo)).toBe(true);
  expect(isKey(press('Z', 'Control', 'Shift'), keys.undo)).toBe(false);
  expect(isKey(press('Z', 'Control', 'Shift'), keys.redo)).toBe(true);
  expect(isKey(press('z', 'Control', 'Alt'), keys.undo)).toBe(false);
  expect(isKey(press('z'), keys.undo)).toBe(false);
  expect(isKey(press(' '), keys.pause)).toBe(true);
  expect(isKey(press('ArrowUp', 'Alt'), keys.moveUp)).toBe(true);
  expect(isKey(press('Enter', 'Shift'), keys.split)).toBe(false);
});

test('keys are called as they are written on the keyboard', () => {
  expect(keyNames(keys.search)).toEqual(['Ctrl+K', '/']);
  expect(keyNames(keys.moveUp)).toEqual(['Alt+↑']);
  expect(keyNames(keys.sheet)).toEqual(['?']);
});

const sources = globSync('src/**/*.{ts,tsx,astro}')
  .filter((file) => !file.endsWith('ui/keys.ts'))
  .map((file) => ({ file, code: readFileSync(file, 'utf8') }));

test('every key of the list is asked for by name somewhere, and each of them is listed', () => {
  const uses = Object.entries(keys);
  const unused = uses.filter(([name]) => !sources.some(({ code }) => code.includes(`keys.${name}`)));
  expect(unused.map(([name]) => name)).toEqual([]);
  const listed = new Set(keySections.flatMap(({ uses: own }) => own));
  expect(uses.filter(([, use]) => !listed.has(use)).map(([name]) => name)).toEqual([]);
});

/** What a dialog does by itself in newer browsers, done for older ones. */
const browsersOwn = ['Tab'];

test('no code listens to a key that the list does not hold', () => {
  const known = new Set([
    ...browsersOwn,
    ...Object.values(keys).flatMap(({ keys: all }) => all.map((combo) => combo.split('+').pop() ?? '')),
  ]);
  const names = /'(Escape|Enter|Tab|Backspace|Delete|Home|End|Insert|Arrow\w+|Page(?:Up|Down)|F\d\d?)'/gu;
  const letters = /\bkey(?:\.to\w+Case\(\))? ?[!=]== ?'(.)'/gu;
  const listening = sources.filter(({ code }) => /keydown|keyup|onKey/u.test(code));
  expect(listening.length).toBeGreaterThan(8);
  const unknown = listening.flatMap(({ file, code }) =>
    [...code.matchAll(names), ...code.matchAll(letters)]
      .map(([, name = '']) => (name === ' ' ? 'Space' : name))
      .filter((name) => !known.has(name) && !known.has(name.toUpperCase()))
      .map((name) => `${file}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
