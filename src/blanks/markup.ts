import type { Blank } from '../vocabulary/list-schemas.ts';

/** Attributes and text of the element that stands for a blank in the page: readable with no script and no style. */
export function blankMarkup({ name, default: word }: Pick<Blank, 'name' | 'default'>): {
  attributes: Readonly<Record<string, string>>;
  text: string;
} {
  return word === undefined
    ? { attributes: { class: 'blank', 'data-blank': name, value: '' }, text: `【${name}】` }
    : { attributes: { class: 'blank', 'data-blank': name, value: word, 'data-unit-word': '' }, text: word };
}
