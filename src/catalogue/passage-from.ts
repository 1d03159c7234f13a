import type { ListedPassage } from './catalogue.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/** What a list says behind the title of a passage: whom a reusable section is for, the page of any other. */
export function passageFrom({ page, units }: ListedPassage): string {
  const names = vocabulary().units;
  return page.kind === 'snippet' ? units.map((slug) => names.get(slug)?.short).join('、') : page.title;
}
