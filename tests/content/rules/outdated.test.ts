import { expect, test } from 'vitest';
import { smallWords } from '../../fixtures/vocabulary.ts';
import { outdatedIn } from './outdated.ts';

test('outdated words are found as text and as patterns', () => {
  expect(outdatedIn('做好女工工作', smallWords.outdated)).toEqual([
    '过时或残留的说法：做好女工工作（女职工工作）',
  ]);
  expect(outdatedIn('工会台帐', smallWords.outdated)).toHaveLength(1);
  expect(outdatedIn('台帐篷、女职工工作、台账', smallWords.outdated)).toEqual([]);
});
