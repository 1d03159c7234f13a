import type { ListedPassage } from './catalogue.ts';
import { unitNames } from '../vocabulary/units.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/** What a list says behind the title of a passage: whom a reusable section is for, the page of any other. */
export function passageFrom({ page, units }: ListedPassage): string {
  return page.kind === 'snippet' ? unitNames(units, vocabulary().units) : page.title;
}
