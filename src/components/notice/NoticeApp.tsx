import { useCallback, useMemo, useState } from 'preact/hooks';
import { longestCompared } from '../../draft/notice/compare.ts';
import { partsOfDraft, partsOfText } from '../../draft/notice/draft-parts.ts';
import { evidenceIn } from '../../draft/notice/evidence.ts';
import { inlineText } from '../../passage/model.ts';
import { readOwnUnit } from '../ui/own-unit.ts';
import { AnswerList } from './AnswerList.tsx';
import { DraftChoice } from './DraftChoice.tsx';
import { KeepNote } from './KeepNote.tsx';
import { NoticeExport } from './NoticeExport.tsx';
import { NoticeStatus } from './NoticeStatus.tsx';
import { PastedText } from './PastedText.tsx';
import { useComparison } from './use-comparison.ts';
import { useDrafts } from './use-drafts.ts';
import { useNotice } from './use-notice.ts';

interface Props {
  /** root of the site, with a slash at its end */
  root: string;
}

/** A notice of the union above, the draft, and how well the one answers the other. */
export function NoticeApp({ root }: Props) {
  const drafts = useDrafts();
  const [chosen, setChosen] = useState(() => draftOfAddress() ?? drafts.current);
  const id = drafts.list.some((draft) => draft.id === chosen) ? chosen : '';
  const { kept, trouble, change, keepOver, forget } = useNotice(id);
  const draft = useMemo(() => (id === '' ? undefined : drafts.read(id)), [drafts, id]);
  const { pasted } = kept;
  const readParts = useCallback(
    () => (draft ? partsOfDraft(draft) : partsOfText(pasted.slice(0, longestCompared))),
    [draft, pasted],
  );
  const evidenceOf = useMemo(() => evidenceIn(draft), [draft]);
  const isTooLong = kept.notice.length > longestCompared || kept.pasted.length > longestCompared;
  const notice = isTooLong ? '' : kept.notice;
  const comparison = useComparison(`${root}pagefind/`, notice, readParts);
  const { answers } = comparison;
  const unit = draft?.unit === undefined || draft.unit === '' ? readOwnUnit() : draft.unit;

  return (
    <div class="notice">
      <div class="notice-texts">
        <PastedText
          key={`notice ${id}`}
          name="notice"
          label="上级的通知、要点或者考核细则"
          placeholder="把通知全文粘贴在这里；考核表格从 Word、WPS 或者 Excel 里选中整张，复制过来就行。文字不离开这台电脑。"
          text={kept.notice}
          onText={(text) => {
            change({ notice: text });
          }}
        />
        <DraftChoice list={drafts.list} chosen={id} onChoose={setChosen} />
        {id === '' && (
          <PastedText
            key="draft"
            name="draft"
            label="计划全文"
            placeholder="把本单位的计划粘贴在这里，标题各占一行。"
            text={kept.pasted}
            onText={(text) => {
              change({ pasted: text });
            }}
          />
        )}
        <KeepNote
          trouble={trouble}
          isEmpty={kept.notice === '' && kept.pasted === ''}
          onKeepOver={keepOver}
          onForget={forget}
        />
      </div>
      <section class="notice-answers" aria-labelledby="notice-answers">
        <h2 id="notice-answers" tabIndex={-1}>
          逐条对照
        </h2>
        <NoticeStatus
          comparison={comparison}
          texts={
            isTooLong
              ? 'too-long'
              : stateOf(kept.notice, draft ? draft.items.length > 0 : pasted.trim() !== '')
          }
        />
        {answers.length > 0 && (
          <NoticeExport
            answers={answers}
            marks={kept.marks}
            title={draft ? inlineText(draft.title) : ''}
            evidenceOf={evidenceOf}
          />
        )}
        <AnswerList
          answers={answers}
          marks={kept.marks}
          evidenceOf={evidenceOf}
          place={{ root, unit, draftId: id }}
          onMarks={(marks) => {
            change({ marks });
          }}
        />
      </section>
    </div>
  );
}

function stateOf(notice: string, hasDraft: boolean): 'no-notice' | 'no-draft' | 'ready' {
  if (notice.trim() === '') return 'no-notice';
  return hasDraft ? 'ready' : 'no-draft';
}

/** The draft that the desk's link names. */
function draftOfAddress(): string | undefined {
  return new URLSearchParams(location.search).get('draft') ?? undefined;
}
