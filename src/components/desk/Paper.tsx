import type { Block, Inline } from '../../passage/model.ts';
import { BlocksView } from './BlocksView.tsx';
import { InlineView } from './InlineView.tsx';

interface Props {
  title: readonly Inline[];
  blocks: readonly Block[];
}

/** The whole document as it is printed: on the screen it is not shown, on paper nothing else is. */
export function Paper({ title, blocks }: Props) {
  return (
    <article class="document desk-paper" data-document>
      <p class="document-title" data-document-title>
        <InlineView inline={title} />
      </p>
      <section>
        <BlocksView blocks={blocks} />
      </section>
    </article>
  );
}
