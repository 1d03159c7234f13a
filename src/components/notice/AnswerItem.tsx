import { splitMarked } from '../../draft/notice/marked.ts';
import type { Mark } from '../../draft/notice/marks.ts';
import type { Answer, FoundPart } from '../../draft/notice/model.ts';
import { verdictNames } from '../../draft/notice/rows.ts';
import { MarkFields } from './MarkFields.tsx';
import type { PassagePlace } from './suggest-passages.ts';
import { Suggestions } from './Suggestions.tsx';

interface Props {
  answer: Answer;
  /** the heading it stands under, '' where the one before has the same */
  section: string;
  /** what the draft itself has for 佐证, '' for nothing */
  evidence: string;
  mark: Mark | undefined;
  place: PassagePlace;
  onMark: (mark: Mark) => void;
}

/** One demand: its verdict, the places of the draft that answer it, what is lacking, and what to add. */
export function AnswerItem({ answer, section, evidence, mark, place, onMark }: Props) {
  const { demand, verdict, found, reasons, lacking } = answer;
  const [best, ...others] = found;
  const { points, rule } = demand;
  return (
    <li data-demand={verdict}>
      {section !== '' && <p class="notice-section">{section}</p>}
      <p class="notice-demand">
        <span class="notice-verdict">{verdictNames[verdict]}</span> {demand.text}
        {points !== undefined && <span class="notice-worth">{points} 分</span>}
      </p>
      {rule !== '' && <p class="notice-rule">评分：{rule}</p>}
      {reasons.map((reason) => (
        <p key={reason} class="notice-reason">
          {reason}
        </p>
      ))}
      {verdict === 'missing' && lacking.length > 0 && (
        <p class="notice-reason">稿子里找不到：{lacking.slice(0, 6).join('、')}。</p>
      )}
      {best && <FoundPlace part={best} others={others} />}
      <MarkFields demand={demand.text} verdict={verdict} evidence={evidence} mark={mark} onMark={onMark} />
      {verdict !== 'met' && <Suggestions query={answer.query} isOpen={verdict === 'missing'} place={place} />}
    </li>
  );
}

/** The place that answers best, what matched in it marked, and where else to look. */
function FoundPlace({ part, others }: { part: FoundPart; others: readonly FoundPart[] }) {
  return (
    <blockquote class="notice-found">
      <p class="notice-place">{part.place}</p>
      <p>
        {splitMarked(part.text, part.words).map(({ text, isMarked }, at) =>
          isMarked ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
      {others.length > 0 && <p class="notice-place">另见：{others.map(({ place }) => place).join('；')}</p>}
    </blockquote>
  );
}
