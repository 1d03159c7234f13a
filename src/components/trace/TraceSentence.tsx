import type { ComponentChildren } from 'preact';
import type { TracedSentence } from '../../trace/compare/trace.ts';
import { href } from '../../vocabulary/paths.ts';

interface Props {
  sentence: TracedSentence;
  /** what it is called */
  name: string;
  /** whose the sentences are that it was compared with */
  whose: string;
  onGo: (start: number, end: number) => void;
}

/** One sentence: what it is, what it was made from, and the way to it. */
export function TraceSentence({ sentence: { text, start, judged }, name, whose, onGo }: Props) {
  const { verdict, like, unchanged } = judged;
  return (
    <li data-trace={verdict}>
      <p>
        <span class="trace-kind" data-kind={verdict}>
          {name}
        </span>
        {verdict === 'changed' ? withMarks(text, judged.shared) : text}
        {verdict !== 'own' && (
          <button
            type="button"
            class="note-button"
            aria-label={`去改：${text.slice(0, 24)}`}
            onClick={() => {
              onGo(start, start + text.length);
            }}
          >
            去改
          </button>
        )}
      </p>
      {unchanged.length > 0 && <p class="from">示例值没有改：{unchanged.join('、')}</p>}
      {verdict === 'changed' && like && (
        <details>
          <summary>{whose}原句</summary>
          <p>
            {like.shown}
            {like.origin.url === '' ? (
              like.origin.title !== '' && <span class="from">{like.origin.title}</span>
            ) : (
              <a href={href(like.origin.url)}>{like.origin.title}</a>
            )}
          </p>
        </details>
      )}
    </li>
  );
}

/** A text with some of its words marked. */
function withMarks(text: string, places: readonly { start: number; end: number }[]): ComponentChildren {
  let done = 0;
  const marked = places.map(({ start, end }) => {
    const before = text.slice(done, start);
    done = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...marked, text.slice(done)];
}
