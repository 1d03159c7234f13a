import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hit } from '../../search/results/hit.ts';
import { sayPartMissing } from '../ui/status-message.ts';
import { suggestPassages, type PassagePlace } from './suggest-passages.ts';

interface Props {
  query: string;
  /** whether to look for passages once it comes into sight, without being asked */
  isOpen: boolean;
  place: PassagePlace;
}

type Found = readonly Hit[] | 'not yet' | 'searching' | 'failed';

/** So far below the window a list is made ready, in CSS pixels. */
const ahead = '300px';
/** So much of a passage is shown, in characters. */
const shown = 70;

/** Three passages of the library that would answer a demand, each with a button that adds it to the draft. */
export function Suggestions({ query, isOpen, place }: Props) {
  const [found, setFound] = useState<Found>('not yet');
  const box = useRef<HTMLDivElement>(null);
  const search = (): void => {
    setFound('searching');
    suggestPassages(query, place).then(setFound, () => {
      setFound('failed');
    });
  };
  useEffect(() => {
    setFound('not yet');
    if (!isOpen || !box.current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        search();
      },
      { rootMargin: ahead },
    );
    watch.observe(box.current);
    return () => {
      watch.disconnect();
    };
  }, [query, isOpen, place.unit]);
  return (
    <div class="notice-suggestions" ref={box} data-suggestions>
      {typeof found === 'object' ? (
        <SuggestedPassages hits={found} place={place} />
      ) : (
        <SearchState found={found} onSearch={search} />
      )}
    </div>
  );
}

function SearchState({ found, onSearch }: { found: Exclude<Found, readonly Hit[]>; onSearch: () => void }) {
  if (found === 'searching') return <p>正在找可以加的段落。</p>;
  return (
    <p>
      {found === 'failed' && '没有找成，请检查网络。'}
      <button type="button" class="plain-button" data-suggest onClick={onSearch}>
        找可以加的段落
      </button>
    </p>
  );
}

function SuggestedPassages({
  hits,
  place: { unit, draftId },
}: {
  hits: readonly Hit[];
  place: PassagePlace;
}) {
  const isForOthers = ({ units }: Hit): boolean =>
    unit !== '' && !units.some((slug) => slug === unit || slug === 'tongyong');
  if (hits.length === 0) return <p>站内没有合适的段落，要自己写一段。</p>;
  return (
    <>
      <p class="notice-suggested">可以加的段落：</p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.url} data-hit={hit.url}>
            <a href={hit.url}>{hit.title}</a>
            <span class="notice-from">{hit.page === hit.title ? '' : hit.page}</span>
            {isForOthers(hit) && <span class="notice-from">写给别类单位的，用语要改</span>}
            <p class="notice-excerpt">
              {hit.text.slice(0, shown).replace(/\s+/gu, ' ')}
              {hit.text.length > shown && '…'}
            </p>
            <button
              type="button"
              class="plain-button"
              data-add-to-draft
              aria-label={`加入拟稿：${hit.title}`}
              onClick={({ currentTarget }) => {
                import('../collect/add-to-draft.ts')
                  .then((code) => code.addListed(currentTarget, draftId))
                  .catch(sayPartMissing);
              }}
            >
              加入拟稿
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
