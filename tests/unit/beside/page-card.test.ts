import { expect, test } from 'vitest';
import { pageCard } from '../../../src/beside/page-card.ts';

test('a card says the head line of its page without marks, and its kind where it has a name', () => {
  const page = '<main id="main" data-kind="guide"><h1 class="x">钱&amp;物<wbr>怎么\n  管</h1></main>';
  expect(pageCard(page)).toEqual({ title: '钱&物怎么 管', kind: '指南' });
  expect(pageCard('<main data-kind="draft"><h1>拟稿台</h1></main>')).toEqual({ title: '拟稿台', kind: '' });
});
