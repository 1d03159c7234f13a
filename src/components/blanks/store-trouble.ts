import type { StoreTrouble } from '../../blanks/store.ts';
import { download } from '../ui/download.ts';
import { announce } from '../ui/status-message.ts';

const reasons = { damaged: '已经损坏', newer: '是更新的版本存下的' };

/** Tells the reader that values could not be read or are not kept. */
export function sayTrouble(trouble: StoreTrouble): void {
  if (trouble.kind === 'not-kept') {
    announce('浏览器没有空间或不让网页保存，填写的内容只在这一页有效。');
    return;
  }
  const { why, key, text } = trouble;
  announce(`以前填写的内容${reasons[why]}，这里读不了，已另存在本浏览器的 ${key} 里，没有删除。`, {
    label: '下载',
    run: () => {
      download(new Blob([text], { type: 'application/json' }), 'gonghui-blanks.json');
    },
  });
}
