import { partsOfText } from '../../trace/compare/parts.ts';
import { TracePanel } from './TracePanel.tsx';
import type { TraceProps } from './trace-props.ts';

/** Which sentences of a text are still those of samples or of last year. */
export function TextTraces({ text, onGo }: Pick<TraceProps, 'text' | 'onGo'>) {
  return <TracePanel text={text} parts={() => partsOfText(text)} onGo={onGo} draftId="" />;
}
