import { describe, expect, test } from 'vitest';
import { buildPinyinTable } from '../../../../src/search/index/pinyin-table.ts';
import { readPinyinTable } from '../../../../src/search/files/pinyin-table.ts';

const sounds = readPinyinTable('gong工公hui会kuai会fa法nv女lv率shuai率');

describe('readPinyinTable', () => {
  test('knows every reading of a character', () => {
    expect(sounds.get('会')).toEqual(['hui', 'kuai']);
    expect(sounds.get('公')).toEqual(['gong']);
    expect(sounds.has('党')).toBe(false);
  });

  test('counts the characters of everyday use in their order', () => {
    const counted = readPinyinTable('a2ai13e阿');
    expect(counted.get('啊')).toEqual(['a']);
    expect(counted.get('阿')).toEqual(['a', 'e']);
    expect(counted.get('爱')).toEqual(['ai']);
    expect(counted.size).toBe(15);
    expect(readPinyinTable('a999999999').size).toBe(3755);
  });

  test.each(['', '工会', '123', 'gong'])('reads nothing out of “%s”', (table) => {
    expect(readPinyinTable(table).size).toBe(0);
  });
});

describe('buildPinyinTable', () => {
  const built = readPinyinTable(buildPinyinTable('劳动竞赛女'));

  test('knows the words and what sounds like them', () => {
    expect(built.get('竞')).toEqual(['jing']);
    expect(built.get('竟')).toEqual(['jing']);
    // A near sound, too: 进 jin for 竞 jing.
    expect(built.get('进')).toEqual(['jin']);
    expect(built.get('女')).toContain('nv');
  });

  test('knows every reading of a character in use, and rare characters of the words', () => {
    expect(built.get('会')?.toSorted()).toEqual(['hui', 'kuai']);
    expect(built.get('重')?.toSorted()).toEqual(['chong', 'zhong']);
    expect(built.has('璟')).toBe(false);
    expect(readPinyinTable(buildPinyinTable('璟')).get('璟')).toEqual(['jing']);
    expect(built.size).toBe(3755);
  });

  test('is small, for its greater part is how many characters sound alike', () => {
    expect(buildPinyinTable('').length).toBeLessThan(6000);
  });
});
