import type { Block } from '../../passage/model.ts';

/** How many blocks of each passage are drawn, by its id; one that is not among them is drawn as its heading alone. */
export type Drawn = ReadonlyMap<string, number>;

/** A passage to be drawn. */
export interface Drawable {
  id: string;
  blocks: readonly Block[];
}

/** A draft of no more than so much, in paragraphs, is drawn at once: whole plans are. */
const wholeDraft = 500;
/** Of a longer one so much at a time, so that the page answers in between: the first screens, and then what follows. */
export const drawnAtOnce = 90;

/** What the head of a passage takes to draw, its field and its tools, in paragraphs. */
const headSize = 6;

/**
 * Draws more of a long draft, from its beginning on.
 *
 * @param before what is drawn; of that nothing is taken back
 * @param most how much may be added, in paragraphs; a single block that is larger is added by itself
 */
export function drawMore(
  before: Drawn,
  passages: readonly Drawable[],
  most: number,
): { drawn: Drawn; isDone: boolean } {
  const drawn = new Map<string, number>();
  let left = most;
  for (const { id, blocks } of passages) {
    let shown = before.get(id);
    if (shown === undefined && left > 0) {
      shown = 0;
      left -= headSize;
    }
    if (shown === undefined) continue;
    for (let block = blocks[shown]; block && left > 0; block = blocks[shown]) {
      const size = blockSize(block);
      if (size > left && left < most) {
        left = 0;
        break;
      }
      left -= size;
      shown += 1;
    }
    drawn.set(id, shown);
  }
  const isDone = passages.every(({ id, blocks }) => (drawn.get(id) ?? -1) >= blocks.length);
  return { drawn, isDone };
}

/** What is drawn of a draft that comes on the desk. */
export function drawFirst(passages: readonly Drawable[]): ReturnType<typeof drawMore> {
  const whole = drawMore(new Map<string, number>(), passages, wholeDraft);
  return whole.isDone ? whole : drawMore(new Map<string, number>(), passages, drawnAtOnce);
}

/** What a block takes to draw, in paragraphs; a row of a table takes as long as one. */
function blockSize(block: Block): number {
  if (block.kind === 'table') return block.rows.length + 1;
  return block.kind === 'list' ? Math.max(1, block.items.length) : 1;
}
