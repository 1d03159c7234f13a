import * as v from 'valibot';
import { noReviewData, reviewDataSchema, type ReviewData } from '../../review/model.ts';

export { reviewText } from '../../review/review.ts';

/** The data of the rules. Without it those that need none still find what they look for. */
export async function fetchReviewData(address: string): Promise<ReviewData> {
  try {
    const response = await fetch(address);
    const read = v.safeParse(reviewDataSchema, response.ok ? await response.json() : undefined);
    return read.success ? read.output : noReviewData;
  } catch {
    return noReviewData;
  }
}
