import type { TracedPart } from '../../trace/compare/trace.ts';

/** So many sentences are listed; the rest are counted. */
const most = 200;

/** What stood in last year's plan and stands in this one no more. */
export function GoneList({ gone }: { gone: readonly TracedPart[] }) {
  const sentences = gone.flatMap((part) => part.sentences);
  if (sentences.length === 0) return null;
  return (
    <details class="trace-gone" data-trace-gone={sentences.length}>
      <summary>
        今年没有了 <span class="count">{sentences.length} 句</span>
      </summary>
      <ul>
        {sentences.slice(0, most).map(({ text, start }) => (
          <li key={start}>{text}</li>
        ))}
      </ul>
      {sentences.length > most && <p>另有 {sentences.length - most} 句。</p>}
    </details>
  );
}
