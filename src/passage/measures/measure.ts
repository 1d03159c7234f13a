import type { Measure } from '../model.ts';

/** The columns of measures and schedules, in their order. */
export const measureFields = ['when', 'work', 'who', 'check'] as const satisfies readonly (keyof Measure)[];
export type MeasureField = (typeof measureFields)[number];

/** What the columns are called. */
export const measureHead: Readonly<Record<MeasureField, string>> = {
  when: '月份',
  work: '工作',
  who: '责任人',
  check: '检验办法',
};
