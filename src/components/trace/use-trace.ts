import { useRef, useState } from 'preact/hooks';
import { partsOfText, type TracePart } from '../../trace/compare/parts.ts';
import { referenceOf, type Reference } from '../../trace/compare/reference.ts';
import { ownOf, trace, type TracedPart } from '../../trace/compare/trace.ts';
import { loadSamples, loadTraceData } from './load-samples.ts';
import type { LastYear } from './read-last-year.ts';
import type { Against } from './words.ts';
import { workThrough } from './work-through.ts';

/** What a comparison came to. */
export interface Traced {
  against: Against;
  /** the text that was compared */
  text: string;
  parts: TracedPart[];
  /** what of last year stands in the text no more */
  gone: TracedPart[];
  /** pages of samples that could not be fetched */
  missing: number;
  questions: ReadonlyMap<string, string>;
}

/** A comparison that the reader asks for. */
export interface Tracing {
  traced: Traced | undefined;
  isBusy: boolean;
  /** why the last one came to nothing; '' when it did not */
  problem: string;
  withSamples: (text: string, parts: readonly TracePart[]) => void;
  withLastYear: (text: string, parts: readonly TracePart[], last: LastYear | Promise<LastYear>) => void;
}

const notLoaded = '比对要用的样例没有取到，请看看网络，再比一次。稿子没有动。';
const notRead = '这份文件没有读出来，请再选一次。原来的文件没有动。';

/** Compares a text when the reader asks for it; what was asked for last counts. */
export function useTrace(): Tracing {
  const [traced, setTraced] = useState<Traced>();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const asked = useRef(0);
  const run = (work: () => Promise<Traced | string>, failure: string): void => {
    asked.current += 1;
    const mine = asked.current;
    const end = (outcome: Traced | string): void => {
      if (mine !== asked.current) return;
      setBusy(false);
      if (typeof outcome === 'string') setProblem(outcome);
      else setTraced(outcome);
    };
    setBusy(true);
    setProblem('');
    work().then(end, () => {
      end(failure);
    });
  };
  return {
    traced,
    isBusy,
    problem,
    withSamples: (text, parts) => {
      run(async () => {
        const data = await loadTraceData();
        const { references, missing } = await loadSamples(parts, data);
        const judged = await workThrough(trace(parts, references));
        return { against: 'samples', text, parts: judged, gone: [], missing, questions: data.questions };
      }, notLoaded);
    },
    withLastYear: (text, parts, last) => {
      run(async () => {
        const read = await last;
        if ('problem' in read) return read.problem;
        const lastParts = partsOfText(read.text);
        const judged = await workThrough(trace(parts, sentencesOf(lastParts, read.name)));
        const back = await workThrough(trace(lastParts, sentencesOf(parts, '')));
        const gone = ownOf(back);
        return { against: 'last-year', text, parts: judged, gone, missing: 0, questions: new Map() };
      }, notRead);
    },
  };
}

/** The sentences of a text to compare with; `name` is what they are called where no heading stands over them. */
function sentencesOf(parts: readonly TracePart[], name: string): Reference[] {
  return parts.flatMap(({ label, sentences }) =>
    sentences.map(({ text }) => referenceOf(text, label === '' ? name : label)),
  );
}
