import * as v from 'valibot';
import { reviewDataSchema, type ReviewData } from './model.ts';

/**
 * Loads what the rules know that is content.
 *
 * @param url address of review-data.json
 * @returns undefined when it cannot be had or is damaged: the rules that need it then find nothing
 */
export async function loadReviewData(url: string): Promise<ReviewData | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    const data: unknown = await response.json();
    const checked = v.safeParse(reviewDataSchema, data);
    return checked.success ? checked.output : undefined;
  } catch {
    return undefined;
  }
}
