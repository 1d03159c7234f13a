import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import type { ExportKind } from './export-draft.ts';

interface Props {
  onExport: (kind: ExportKind) => void;
  /** how it is signed, which is of what is handed in */
  children: ComponentChildren;
}

/**
 * The ways out, each with what it is for: first what is handed in, then what goes with it, and what few need folded
 * away.
 */
export function ExportKinds({ onExport, children }: Props) {
  const list = (kinds: readonly ExportKind[]) => (
    <ul class="desk-ways">
      {kinds.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            class={kind === 'docx' ? 'copy-button desk-main-export' : 'plain-button'}
            data-export={kind}
            aria-describedby={`way-${kind}`}
            onClick={() => {
              onExport(kind);
            }}
          >
            <Icon name={ways[kind].icon} />
            {ways[kind].name}
          </button>
          <span id={`way-${kind}`}>{ways[kind].use}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(['docx', 'print'])}
      {children}
      <h3>时间安排表</h3>
      {list(['xlsx', 'ics'])}
      <h3>留底和转交</h3>
      {list(['json', 'link'])}
      <details class="desk-more-kinds">
        <summary>更多格式</summary>
        {list(['txt', 'md'])}
      </details>
    </>
  );
}

/** What each way out is called, and what it is for. */
const ways: Readonly<Record<ExportKind, { icon: IconName; name: string; use: string }>> = {
  docx: { icon: 'out', name: '导出 Word 文档', use: '报送用：按公文格式排好，WPS 也能打开。' },
  print: { icon: 'print', name: '打印', use: '印成纸，或者在打印窗口里另存为 PDF。' },
  xlsx: { icon: 'table', name: 'Excel 表格', use: '发给各人分工，年中对账。' },
  ics: { icon: 'calendar', name: '日历', use: '导入手机或电脑的日历，按月看到要办的事。' },
  json: {
    icon: 'save',
    name: '备份',
    use: '一个文件：换电脑、清浏览器前存一份，在拟稿台“打开文件”就接着写。',
  },
  link: { icon: 'link', name: '分享链接', use: '全文装在链接里，同事点开就能看、能接着改。' },
  txt: { icon: 'text', name: '纯文本', use: '贴进微信、邮件和办公系统。' },
  md: { icon: 'text', name: 'Markdown', use: '贴进支持它的笔记和网页编辑器。' },
};
