import { useMemo } from 'preact/hooks';
import type { Inline } from '../../passage/model.ts';
import type { DeskTools } from './desk-context.ts';

type Blanks = Pick<DeskTools, 'fill' | 'fillEverywhere' | 'hintOf'>;

/** The reader's own values, and what the site says of its blanks. */
export function useBlanks(unit: string): Blanks {
  return useMemo(
    () => ({
      fill: (inline: readonly Inline[]) => [...inline],
      fillEverywhere: () => false,
      hintOf: () => unit && '',
    }),
    [unit],
  );
}
