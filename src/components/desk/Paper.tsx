import { useMemo } from 'preact/hooks';
import type { Block, Inline } from '../../passage/model.ts';
import { brokenTitle } from '../../passage/title-lines.ts';
import { BlocksView } from './BlocksView.tsx';
import { InlineView } from './InlineView.tsx';
import { useGradual } from './use-gradual.ts';
import { usePrinting } from './use-printing.ts';

interface Props {
  title: readonly Inline[];
  blocks: readonly Block[];
  /** whether a seal will be put on the signature */
  seal: boolean;
}

/** The whole document as it is printed: on the screen it is not shown, on paper nothing else is. */
export function Paper({ title, blocks, seal }: Props) {
  const drawn = useGradual([{ id: '', blocks }], usePrinting()).get('') ?? 0;
  return (
    <article class="document desk-paper" data-document>
      <p class="document-title" data-document-title>
        <InlineView inline={brokenTitle(title)} />
      </p>
      <section>
        {useMemo(
          () => (
            <BlocksView blocks={blocks} drawn={drawn} seal={seal} />
          ),
          [blocks, drawn, seal],
        )}
      </section>
    </article>
  );
}
