import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lightScript } from '../../../../src/search/index/light-script.ts';

let script = '';
beforeAll(async () => {
  const { index } = await createIndex();
  const files = (await index?.getFiles())?.files ?? [];
  script = new TextDecoder().decode(files.find(({ path }) => path === 'pagefind.js')?.content);
});
afterAll(close);

test('the script is little more than half as long, has one entrance and says nothing on the console', () => {
  const light = lightScript(script);
  expect(light.length).toBeLessThan(0.55 * script.length);
  expect(/export\{[^}]*\}/u.exec(light)?.[0]).toMatch(/^export\{\w+ as createInstance\}$/u);
  expect(light).not.toContain('console.');
});

test.each(['this.init(options2?.language);', 'calculate_sub_results', 'mergeIndex', 'createInstance'])(
  'a script without %s is refused',
  (part) => {
    expect(script).toContain(part);
    expect(() => lightScript(script.replaceAll(part, 'other'))).toThrow('pagefind.js');
  },
);
