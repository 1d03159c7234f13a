import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reviewed } from './live-review.ts';
import { TextMirror } from './text-mirror.ts';

interface Props {
  input: RefObject<HTMLTextAreaElement | null>;
  reviewed: Reviewed;
  /** told of each change by the reader, and while an input method is composing of none */
  onTyped: () => void;
}

/**
 * The field with the text, and behind it the marks of what was found. It holds the text itself, which is far too long
 * to be drawn at every key.
 */
export function ReviewInput({ input, reviewed, onTyped }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const mirror = useRef<TextMirror>(undefined);
  useEffect(() => {
    if (input.current && layer.current) mirror.current = new TextMirror(input.current, layer.current);
  }, [input]);
  // Whatever put it there: what is shown must be what is marked.
  useEffect(() => {
    mirror.current?.follow();
  });
  useEffect(() => {
    mirror.current?.mark(
      reviewed.text,
      reviewed.findings.filter(({ start, end }) => end > start),
    );
  }, [reviewed]);
  return (
    <div class="marked-text">
      <div ref={layer} class="marked-layer" aria-hidden="true" inert />
      <textarea
        id="review-text"
        ref={input}
        data-review-input
        spellcheck={false}
        aria-describedby="review-length"
        placeholder="把计划粘贴在这里，边改边查。文字不离开这台电脑。"
        onScroll={() => {
          mirror.current?.scroll();
        }}
        onInput={({ isComposing }) => {
          mirror.current?.follow();
          if (!isComposing) onTyped();
        }}
        onCompositionEnd={onTyped}
      />
    </div>
  );
}
