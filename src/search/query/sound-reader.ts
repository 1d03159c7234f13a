import type { PinyinTable } from '../files/pinyin-table.ts';
import type { SoundReader } from './corrections.ts';
import { homophoneIndex, homophonesAt } from './homophones.ts';
import { pinyinIndex, readPinyin } from './pinyin.ts';

/** Makes a reader of pinyin alone, the most likely words first. */
export function pinyinReader(words: Iterable<string>, sounds: PinyinTable): SoundReader {
  const index = pinyinIndex(words, sounds);
  return { spelled: (letters) => readPinyin(letters, index), alike: () => [] };
}

/** Makes a reader of pinyin and of words that sound alike, the most likely words first. */
export async function soundReader(words: readonly string[], sounds: PinyinTable): Promise<SoundReader> {
  const { spelled } = pinyinReader(words, sounds);
  // The reader may be typing: the browser gets its turn between the two.
  await new Promise((resolve) => setTimeout(resolve));
  const index = homophoneIndex(words, sounds);
  return { spelled, alike: (text, start) => homophonesAt(text, start, index) };
}
