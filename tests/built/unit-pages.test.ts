import { expect, test } from 'vitest';
import { sitePages } from '../support/site.ts';
import { vocabulary } from '../../src/vocabulary/vocabulary.ts';

const units = [...vocabulary().units.values()];

test.each(units)('the page of $slug lists each word it says otherwise by itself', ({ slug, words }) => {
  const document = sitePages().find(({ path }) => path === `/units/${slug}/`)?.document;
  const listed = [...(document?.querySelectorAll('.swaps > li') ?? [])].map((item) =>
    item.textContent.trim(),
  );
  const others = Object.entries(words).filter(([generic, own]) => generic !== own);
  expect(listed).toEqual(others.map(([generic, own]) => `${generic}→${own}`));
});
