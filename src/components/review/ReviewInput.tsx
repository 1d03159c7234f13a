import type { RefObject } from 'preact';

interface Props {
  input: RefObject<HTMLTextAreaElement | null>;
  /** told of each change by the reader, and while an input method is composing of none */
  onTyped: () => void;
}

/** The field with the text. It holds the text itself, which is far too long to be drawn at every key. */
export function ReviewInput({ input, onTyped }: Props) {
  return (
    <textarea
      id="review-text"
      ref={input}
      data-review-input
      spellcheck={false}
      aria-describedby="review-length"
      placeholder="把计划粘贴在这里，边改边查。文字不离开这台电脑。"
      onInput={({ isComposing }) => {
        if (!isComposing) onTyped();
      }}
      onCompositionEnd={onTyped}
    />
  );
}
