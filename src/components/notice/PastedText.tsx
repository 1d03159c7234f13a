import { useEffect, useRef } from 'preact/hooks';
import { longestCompared } from '../../draft/notice/compare.ts';

interface Props {
  name: 'notice' | 'draft';
  label: string;
  placeholder: string;
  /** what stands in it when it is drawn first, and when it is emptied */
  text: string;
  /** told of each change by the reader, and while an input method is composing of none */
  onText: (text: string) => void;
}

/** A field for a long pasted text. It holds the text itself, which is too long to be drawn at every key. */
export function PastedText({ name, label, placeholder, text, onText }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What the reader typed stands there already; what was kept, or was emptied, comes from outside.
    if (area.current && area.current.value !== text) area.current.value = text;
  }, [text]);
  const isTooLong = text.length > longestCompared;
  return (
    <div class="notice-text">
      <label for={`${name}-text`}>{label}</label>
      <textarea
        id={`${name}-text`}
        ref={area}
        {...(name === 'notice' ? { 'data-notice-input': true } : { 'data-notice-draft': true })}
        spellcheck={false}
        aria-describedby={`${name}-length`}
        placeholder={placeholder}
        onInput={({ currentTarget, isComposing }) => {
          if (!isComposing) onText(currentTarget.value);
        }}
        onCompositionEnd={({ currentTarget }) => {
          onText(currentTarget.value);
        }}
      />
      <p class="notice-length" id={`${name}-length`} data-too-long={isTooLong}>
        {isTooLong
          ? `太长了：${text.length.toLocaleString('en')} 个字符，最多 ${longestCompared.toLocaleString('en')} 个。`
          : `${text.length.toLocaleString('en')} 个字符`}
      </p>
    </div>
  );
}
