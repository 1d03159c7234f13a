import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import type { ExportKind } from './export-draft.ts';

interface Props {
  onExport: (kind: ExportKind) => void;
}

/** The buttons of the ways out: first what is handed in, then what goes with it, and what few need folded away. */
export function ExportKinds({ onExport }: Props) {
  const button = (kind: ExportKind) => (
    <button
      key={kind}
      type="button"
      class={kind === 'docx' ? 'copy-button desk-main-export' : 'plain-button'}
      data-export={kind}
      onClick={() => {
        onExport(kind);
      }}
    >
      <Icon name={kindIcons[kind]} />
      {names[kind]}
    </button>
  );
  return (
    <>
      <p class="desk-export-kinds">{(['docx', 'print'] as const).map(button)}</p>
      <h3>时间安排表</h3>
      <p class="desk-export-kinds">{(['xlsx', 'ics'] as const).map(button)}</p>
      <h3>留底和转交</h3>
      <p class="desk-export-kinds">{(['json', 'link'] as const).map(button)}</p>
      <p class="field-hint">备份是一个文件：换电脑、清浏览器前存一份，在拟稿台“打开文件”就接着写。</p>
      <details class="desk-more-kinds">
        <summary>更多格式</summary>
        <p class="desk-export-kinds">{(['txt', 'md'] as const).map(button)}</p>
      </details>
    </>
  );
}

const kindIcons: Readonly<Record<ExportKind, IconName>> = {
  docx: 'out',
  md: 'text',
  txt: 'text',
  xlsx: 'table',
  ics: 'calendar',
  json: 'save',
  print: 'print',
  link: 'link',
};

const names: Readonly<Record<ExportKind, string>> = {
  docx: '导出 Word 文档',
  md: 'Markdown',
  txt: '纯文本',
  xlsx: 'Excel 表格',
  ics: '日历',
  json: '备份',
  print: '打印',
  link: '分享链接',
};
