import type { Month } from '../../draft/year/due.ts';

/** Today by this computer's clock. */
export function today(): Month & { day: number } {
  const date = new Date();
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** The month it is. */
export function thisMonth(): Month {
  const { year, month } = today();
  return { year, month };
}
