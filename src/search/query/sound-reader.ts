import type { PinyinTable } from '../files/pinyin-table.ts';
import type { SoundReader } from './corrections.ts';
import { homophoneIndex, homophonesAt } from './homophones.ts';
import { pinyinIndex, readPinyin } from './pinyin.ts';

/** Makes a reader of pinyin and of words that sound alike, the most likely words first. */
export async function soundReader(words: readonly string[], sounds: PinyinTable): Promise<SoundReader> {
  const spelled = pinyinIndex(words, sounds);
  // The reader may be typing: the browser gets its turn between the two.
  await new Promise((resolve) => setTimeout(resolve));
  const heard = homophoneIndex(words, sounds);
  return {
    spelled: (letters) => readPinyin(letters, spelled),
    alike: (text, start) => homophonesAt(text, start, heard),
  };
}
