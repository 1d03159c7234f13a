import { describe, expect, test } from 'vitest';
import { checkAsked, readAsked } from '../../../src/vocabulary/asked.ts';
import { messageOf } from '../../fixtures/message-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const asked = (files: Readonly<Record<string, string>>) =>
  readAsked(
    temporaryFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`asked/${name}`, text]))),
  );

describe('readAsked', () => {
  test('gives the phrases by their addresses, and where they stand', () => {
    const read = asked({
      'plans.yaml': '# How\n/plans/a/#x: 开大会 提意见\n/plans/a/#y: 送清凉\n',
      'guides.yaml': '/guides/b/#z: "  字体  多大\u3000"\n',
      'notes.txt': 'not: read',
    });
    expect([...read.keys()].sort()).toEqual(['/guides/b/#z', '/plans/a/#x', '/plans/a/#y']);
    expect(read.get('/plans/a/#x')?.phrases).toEqual(['开大会', '提意见']);
    expect(read.get('/guides/b/#z')?.phrases).toEqual(['字体', '多大']);
    const { line, file } = read.get('/plans/a/#y') ?? {};
    expect([line, file?.split('/').at(-1)]).toEqual([3, 'plans.yaml']);
  });

  test.each([
    [
      'an address that is none',
      '/plans/a/#x: 开大会\nplans/b/: 送清凉\n',
      ['plans.yaml 第 2 行', 'plans/b/'],
    ],
    ['a list in place of words', '/plans/a/#x:\n  - 开大会\n', ['plans.yaml 第 2 行', '/plans/a/#x']],
    ['a number', '/plans/a/#x: 7\n', ['plans.yaml 第 1 行', '/plans/a/#x']],
    ['no words', '/plans/a/#x:\n', ['plans.yaml 第 1 行', '/plans/a/#x']],
    ['no mapping', '- 开大会\n', ['plans.yaml 第 1 行', '整个文件']],
    ['no YAML', '/plans/a/#x: "开\n', ['plans.yaml', 'YAML']],
    ['an address twice in one file', '/plans/a/#x: 甲\n/plans/a/#x: 乙\n', ['plans.yaml 第 2 行', 'YAML']],
  ])('refuses %s', (_, text, parts) => {
    const message = messageOf(() => asked({ 'plans.yaml': text }));
    for (const part of ['ContentError', ...parts]) expect(message).toContain(part);
  });

  test('refuses an address that another file has, and names both', () => {
    const message = messageOf(() =>
      asked({ 'a.yaml': '# 甲\n/plans/a/#x: 开大会\n', 'b.yaml': '/plans/a/#x: 提意见\n' }),
    );
    expect(message).toMatch(/b\.yaml 第 1 行，\/plans\/a\/#x：.*a\.yaml 第 2 行/u);
  });

  test('takes an empty folder, and refuses one that is not there', () => {
    expect(asked({ 'notes.txt': '' }).size).toBe(0);
    expect(() => readAsked(temporaryFolder())).toThrow();
  });
});

describe('checkAsked', () => {
  const read = (): Map<string, { phrases: string[]; file: string; line: number }> =>
    new Map([['/plans/qiye/#ankangbei', { phrases: ['安康杯'], file: 'asked/plans.yaml', line: 7 }]]);

  test('has nothing to say where all addresses are there', () => {
    expect(() => {
      checkAsked(read(), new Set(['/plans/qiye/#ankangbei', '/plans/qiye/#more']));
      checkAsked(new Map(), new Set());
    }).not.toThrow();
  });

  test('names file, line and the nearest address where one is not', () => {
    const message = messageOf(() => {
      checkAsked(read(), new Set(['/plans/qiye/#ankang-bei', '/guides/gongwen-geshi/#zi-ti']));
    });
    for (const part of [
      'asked/plans.yaml 第 7 行',
      '/plans/qiye/#ankangbei',
      '最接近的有：/plans/qiye/#ankang-bei',
    ])
      expect(message).toContain(part);
  });
});
