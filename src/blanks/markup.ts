import { tidyValue } from '../vocabulary/blank-kinds.ts';
import type { Blank } from '../vocabulary/list-schemas.ts';

/**
 * Attributes and text of the element that stands for a blank in the page: readable with no script and no style.
 *
 * @param sample the sample value as it was written, where there is one
 */
export function blankMarkup(
  { name, kind, default: word }: Pick<Blank, 'name' | 'kind' | 'default'>,
  sample?: string,
): { attributes: Readonly<Record<string, string>>; text: string } {
  const common = { class: 'blank', 'data-blank': name };
  if (word !== undefined) return { attributes: { ...common, value: word, 'data-unit-word': '' }, text: word };
  if (sample === undefined) return { attributes: { ...common, value: '' }, text: `【${name}】` };
  const tidy = tidyValue(kind, sample);
  return { attributes: { ...common, 'data-sample': tidy, value: '' }, text: tidy };
}
