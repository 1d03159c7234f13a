import * as v from 'valibot';
import type { BlankRules } from './values.ts';

const schema = v.strictObject({
  site: v.array(v.tuple([v.string(), v.string()])),
  words: v.array(v.tuple([v.string(), v.array(v.tuple([v.string(), v.string()]))])),
});

/** Writes rules as an attribute of the page holds them. */
export function writeRules({ site, words }: BlankRules): string {
  return JSON.stringify({ site: [...site], words: [...words].map(([name, own]) => [name, [...own]]) });
}

/** Reads what {@link writeRules} wrote. Throws a SyntaxError or a ValiError when it is something else. */
export function parseRules(text: string): BlankRules {
  const { site, words } = v.parse(schema, JSON.parse(text));
  return { site: new Map(site), words: new Map(words.map(([name, own]) => [name, new Map(own)])) };
}
