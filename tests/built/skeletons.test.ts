import { expect, test } from 'vitest';
import { passageAt } from '../support/passages.ts';
import { sitePage } from '../support/site.ts';

const starts = [...sitePage('/draft/').document.querySelectorAll('[data-start-unit]')];

test('every kind of unit has a skeleton with aims, measures and times, taken from passages of the site', () => {
  expect(starts.length).toBe(9);
  const lacking = starts.flatMap((start) => {
    const unit = start.getAttribute('data-start-unit') ?? '';
    const links = [...start.querySelectorAll('[data-skeleton] a')];
    const roles = links.map((link) => passageAt(link.getAttribute('href') ?? '').role);
    const measures = roles.filter((role) => role === 'cuoshi' || role === 'renwu');
    return [
      ...['mubiao', 'shijian', 'jieyu'].filter((role) => !roles.includes(role)),
      ...(measures.length > 3 ? [] : [`measures: ${String(measures.length)}`]),
    ].map((lack) => `${unit}: ${lack}`);
  });
  expect(lacking).toEqual([]);
});
