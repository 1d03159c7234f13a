import { useContext, useRef, useState } from 'preact/hooks';
import type { DraftLine, SamplePlace } from '../../draft/draft-lines.ts';
import { writeClipboard } from '../../passage/clipboard.ts';
import type { SignatureStyle } from '../../passage/signature.ts';
import type { Finding, ReviewContext } from '../../review/model.ts';
import { ConfirmExport } from './ConfirmExport.tsx';
import { DeskContext } from './desk-context.ts';
import { ExportKinds } from './ExportKinds.tsx';
import { exportFile, shareLink, type Exported, type ExportKind } from './export-draft.ts';
import { exportSchedule } from './export-schedule.ts';
import { ShareLinkField } from './ShareLinkField.tsx';
import { SignatureChoice } from './SignatureChoice.tsx';
import { reviewNow } from './use-review.ts';

interface Props {
  exported: Exported;
  /** what is reviewed */
  text: string;
  lines: readonly DraftLine[];
  /** where sample values stand in the text that nobody has changed */
  samples: readonly SamplePlace[];
  /** how it is reviewed */
  settings: Omit<ReviewContext, 'data'>;
  /** how many places are open or must be changed */
  left: number;
  signature: SignatureStyle;
  onSign: (style: SignatureStyle) => void;
  onEdit: (itemId: string) => void;
}

/** The ways out of the desk. What is still open or wrong must be confirmed first, since it would be handed in. */
export function ExportPanel(props: Props) {
  const { exported, text, lines, samples, settings, left, signature, onSign, onEdit } = props;
  const { model } = useContext(DeskContext)();
  const [pending, setPending] = useState<{ kind: ExportKind; findings: Finding[]; text: string }>();
  const [link, setLink] = useState('');
  const latest = useRef(exported);
  latest.current = exported;
  const give = async (kind: ExportKind): Promise<void> => {
    setPending(undefined);
    if (kind === 'print') {
      // The dialog must be gone from the page before it is printed.
      window.setTimeout(() => {
        window.print();
      });
    } else if (kind === 'link') {
      const made = await shareLink(latest.current);
      setLink(made ?? '');
      if (made === undefined) model.say('稿子太长，放不进链接。请存成文件再发给对方。');
      else if (await writeClipboard({ text: made, html: made }))
        model.say('链接已复制。链接里就是全文，谁拿到谁能看。');
      else model.say('浏览器不让网页写剪贴板，请在下面选中链接自己复制。');
    } else if (kind === 'xlsx' || kind === 'ics') {
      model.say(await exportSchedule(kind, latest.current));
    } else {
      await exportFile(kind, latest.current);
      model.say(`已导出${names[kind]}。`);
    }
  };
  /** Does a part of an export; what it needs may be gone from the site since the page was opened. */
  const attempt = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch {
      model.say(model.keeper.isAllKept ? failures.kept : failures.unkept);
    }
  };
  const ask = async (kind: ExportKind): Promise<void> => {
    // A file to be opened here again may hold anything that is still open, and of a schedule it is seen at once.
    const findings = ['json', 'xlsx', 'ics'].includes(kind) ? [] : await reviewNow(text, settings, samples);
    if (findings.some(({ severity }) => severity === 'error')) setPending({ kind, findings, text });
    else await give(kind);
  };
  return (
    <div class="desk-export">
      <p class="desk-before-export" data-before-export={left}>
        {left === 0 ? '填空填完了，没有必须改的，可以交了。' : beforeText(left)}
      </p>
      <ExportKinds
        onExport={(kind) => {
          void attempt(ask(kind));
        }}
      >
        <SignatureChoice style={signature} onChange={onSign} />
      </ExportKinds>
      {link !== '' && <ShareLinkField link={link} />}
      {pending && (
        <ConfirmExport
          {...pending}
          anyway={anyway[pending.kind]}
          lines={lines}
          onEdit={onEdit}
          onConfirm={() => {
            void attempt(give(pending.kind));
          }}
          onCancel={() => {
            setPending(undefined);
          }}
        />
      )}
    </div>
  );
}

const failures = {
  kept: '没有取到导出要用的程序，请看看网络再按一次。还不行就刷新页面：稿子已存在这个浏览器里，不会丢。',
  unkept: '没有取到导出要用的程序，请看看网络再按一次。还不行，先按“备份”存下稿子，再刷新页面。',
} as const;

const names: Readonly<Record<ExportKind, string>> = {
  docx: 'Word 文档',
  md: 'Markdown',
  txt: '纯文本',
  xlsx: '时间安排（Excel）',
  ics: '时间安排（日历）',
  json: '备份',
  print: '打印',
  link: '分享链接',
};

function beforeText(left: number): string {
  return `还有 ${String(left)} 处没有填好、改好。现在也能导出，会先列给你看。`;
}

/** What the second button of the dialog says. */
const anyway: Readonly<Record<ExportKind, string>> = {
  docx: '仍然导出 Word',
  md: '仍然导出 Markdown',
  txt: '仍然导出纯文本',
  xlsx: '仍然导出时间安排',
  ics: '仍然导出时间安排',
  json: '仍然备份',
  print: '仍然打印',
  link: '仍然复制链接',
};
