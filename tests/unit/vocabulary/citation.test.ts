import { describe, expect, test } from 'vitest';
import { citationText, readCitation } from '../../../src/vocabulary/citation.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

const read = (written: string): string => {
  const citation = readCitation(written, smallWords.laws);
  return typeof citation === 'string' ? citation : citationText(citation);
};

describe('readCitation', () => {
  test.each([
    ['gonghuifa', '《中华人民共和国工会法》'],
    ['gonghuifa:32', '《中华人民共和国工会法》第32条'],
    ['laodongfa', '《中华人民共和国劳动法》'],
  ])('reads %s', (written, text) => {
    expect(read(written)).toBe(text);
  });

  test.each([
    ['gonghuifaa', 'laws.yaml 里没有“gonghuifaa”。最接近的有：gonghuifa、laodongfa'],
    ['', 'laws.yaml 里没有“”'],
    ['gonghuifa:99', 'laws.yaml 里《中华人民共和国工会法》没有登记第“99”条，已登记的有：6、32'],
    ['gonghuifa:032', 'laws.yaml 里《中华人民共和国工会法》没有登记第“032”条，已登记的有：6、32'],
    ['gonghuifa:', 'laws.yaml 里《中华人民共和国工会法》没有登记第“”条，已登记的有：6、32'],
    ['gonghuifa:32:1', 'laws.yaml 里《中华人民共和国工会法》没有登记第“32:1”条，已登记的有：6、32'],
    ['laodongfa:1', 'laws.yaml 里《中华人民共和国劳动法》没有登记第“1”条，已登记的有：无'],
  ])('says what is wrong with “%s”', (written, text) => {
    expect(read(written)).toBe(text);
  });
});
