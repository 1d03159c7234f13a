import type { APIRoute } from 'astro';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { reviewDataOf } from '../review/build-data.ts';

/** What the review of a draft knows that is content: outdated expressions, and the wording of each kind of unit. */
export const GET: APIRoute = () => Response.json(reviewDataOf(vocabulary()));
