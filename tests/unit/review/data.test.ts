import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { reviewDataOf } from '../../../src/review/build-data.ts';
import { loadReviewData } from '../../../src/review/load-data.ts';
import { reviewDataSchema } from '../../../src/review/model.ts';
import { plainContext } from '../../fixtures/review.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function serve(respond: () => Response): void {
  vi.stubGlobal('fetch', () => {
    try {
      return Promise.resolve(respond());
    } catch (error) {
      return Promise.reject(new Error('no answer', { cause: error }));
    }
  });
}

test('what the site serves is what the review takes', () => {
  const served: unknown = JSON.parse(JSON.stringify(reviewDataOf(vocabulary())));
  expect(v.is(reviewDataSchema, served)).toBe(true);
});

describe('data', () => {
  test('that is whole is taken', async () => {
    serve(() => Response.json(plainContext.data));
    expect(await loadReviewData('/review-data.json')).toEqual(plainContext.data);
  });

  test.each([
    ['is missing', () => new Response('', { status: 404 })],
    ['is no JSON', () => new Response('<!doctype html>')],
    ['is something else', () => Response.json({ outdated: [{ pattern: 1 }], units: [], blanks: [] })],
    ['holds more than it may', () => Response.json({ ...plainContext.data, script: 'x' })],
    [
      'cannot be had',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
  ])('that %s is not', async (_, respond: () => Response) => {
    serve(respond);
    expect(await loadReviewData('/review-data.json')).toBeUndefined();
  });
});
