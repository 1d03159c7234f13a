import type { NoticeTrouble } from './use-notice.ts';

interface Props {
  trouble: NoticeTrouble;
  isEmpty: boolean;
  onKeepOver: () => void;
  onForget: () => void;
}

const troubles = {
  other: '另一个窗口给这份计划放了别的通知，这里的没有留住。',
  unkept: '浏览器的存储满了或者不让用，没有留住。关掉页面前，请先导出对照表。',
  damaged: '上次留下的通知坏了，读不出来，已经挪到一边。请重新粘贴。',
  newer: '上次的通知是用本站更新的版本留下的，这里读不出来，也不会盖掉它。请刷新本页。',
} as const;

/** Says that notice and notes are kept in this browser, or why they are not, and lets the reader empty them. */
export function KeepNote({ trouble, isEmpty, onKeepOver, onForget }: Props) {
  return (
    <div class="notice-keep">
      <p role="status" class="notice-trouble">
        {trouble && troubles[trouble]}
      </p>
      {trouble === 'other' && (
        <button type="button" class="plain-button" onClick={onKeepOver}>
          以这里的为准
        </button>
      )}
      {!isEmpty && (
        <p>
          通知、佐证和自评都只存在这个浏览器里，跟着所选的计划走。
          <button type="button" class="plain-button" data-notice-forget onClick={onForget}>
            清空这份通知
          </button>
        </p>
      )}
    </div>
  );
}
