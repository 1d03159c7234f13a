import type { Kept } from './use-kept.ts';

interface Props {
  kept: Kept;
  onKeep: () => void;
}

const troubles = {
  damaged: '上次留下的文字损坏了，读不出来。',
  full: '浏览器的存储满了或者不让用，没有留住。文字还在这一页上，请先复制一份。',
} as const;

/** Lets the reader have the text kept in this browser, and says when that fails. */
export function KeepChoice({ kept: { keeping, trouble }, onKeep }: Props) {
  return (
    <div class="review-keep">
      <label>
        <input type="checkbox" checked={keeping} data-review-keep onChange={onKeep} />{' '}
        关掉页面后也留着（只存在这个浏览器里）
      </label>
      <p role="status" class="review-trouble">
        {trouble && troubles[trouble]}
      </p>
    </div>
  );
}
