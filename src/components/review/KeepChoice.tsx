import { OtherTexts } from './OtherTexts.tsx';
import type { Kept } from './use-kept.ts';

interface Props {
  kept: Kept;
  onKeep: () => void;
  /** goes on with another text that is kept, which stands under this key */
  onTake: (key: string) => void;
}

const troubles = {
  beside: '另一个窗口也留着文字。两份都留着，这里的另存了一份。',
  unkept: '浏览器的存储满了或者不让用，没有留住。文字还在这一页上，请先复制一份。',
} as const;

/** Lets the reader have the text kept in this browser, says when that fails, and shows what else is kept. */
export function KeepChoice({ kept, onKeep, onTake }: Props) {
  const { keeping, trouble } = kept;
  return (
    <div class="review-keep">
      <label>
        <input type="checkbox" checked={keeping} data-review-keep onChange={onKeep} />{' '}
        关掉页面后也留着（只存在这个浏览器里）
      </label>
      <p role="status" class="review-trouble">
        {trouble && troubles[trouble]}
      </p>
      <OtherTexts kept={kept} onTake={onTake} />
    </div>
  );
}
