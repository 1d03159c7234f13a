import { pinyin } from 'pinyin-pro';

/**
 * How a name is typed by its sound: its syllables in full and their first letters, `zhidaihui zdh` for 职代会. Letters and
 * digits of the name stay; marks are left out.
 */
export function soundsOf(name: string): string {
  const syllables = pinyin(name.replace(/[^\p{L}\p{N}]/gu, ''), {
    type: 'array',
    toneType: 'none',
    nonZh: 'consecutive',
    v: true,
  });
  return `${syllables.join('')} ${syllables.map((syllable) => syllable.charAt(0)).join('')}`.toLowerCase();
}
