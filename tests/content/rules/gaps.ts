import { around, shownText } from './prose.ts';
import type { PageRule } from './rule.ts';

const gap = /[_＿]+|[×✕╳]{2,}|20[xX*]{2}|(?<![A-Za-z])[xX]{2}(?![A-Za-z])/gu;

/** What is left where a censor, a scraper or a hurried writer took words away. */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(gap)].map(({ index }) => `残缺：${around(text, index)}`);
}

/** A page without its forms, whose lines are there to be written on. */
const withoutForms = (body: string): string => body.replace(/<Worksheet\b[^>]*>.*?<\/Worksheet>/gsu, '');

export const gaps: PageRule = {
  name: '残缺',
  problems: (file) => gapsIn(shownText({ ...file, body: withoutForms(file.body) })),
};
