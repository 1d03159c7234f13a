import type { Block, Inline } from '../../passage/model.ts';
import { brokenTitle } from '../../passage/title-lines.ts';
import { BlocksView } from './BlocksView.tsx';
import { InlineView } from './InlineView.tsx';

interface Props {
  title: readonly Inline[];
  blocks: readonly Block[];
  /** whether a seal will be put on the signature */
  seal: boolean;
}

/** The whole document as it is printed: on the screen it is not shown, on paper nothing else is. */
export function Paper({ title, blocks, seal }: Props) {
  return (
    <article class="document desk-paper" data-document>
      <p class="document-title" data-document-title>
        <InlineView inline={brokenTitle(title)} />
      </p>
      <section>
        <BlocksView blocks={blocks} seal={seal} />
      </section>
    </article>
  );
}
