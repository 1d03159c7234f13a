import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { placesAfter } from '../../review/edit.ts';
import type { Finding } from '../../review/model.ts';
import { FindingHere } from './FindingHere.tsx';
import { TextTraces } from '../trace/TextTraces.tsx';
import { FindingList } from './FindingList.tsx';
import { fixText } from './fix-text.ts';
import { FoundSection } from './FoundSection.tsx';
import { KeepChoice } from './KeepChoice.tsx';
import { ReviewInput } from './ReviewInput.tsx';
import { ReviewSettings, withName, type Settings } from './ReviewSettings.tsx';
import { ReviewTools } from './ReviewTools.tsx';
import { showPlace } from './show-place.ts';
import { longestText, TextLength } from './TextLength.tsx';
import { useKept } from './use-kept.ts';
import { useLiveReview } from './use-live-review.ts';
import { useReviewData } from './use-review-data.ts';
import { useUndo } from './use-undo.ts';
import { lineNames } from './wordings.ts';

interface Props {
  /** address of review-data.json */
  dataUrl: string;
  units: readonly { slug: string; name: string }[];
}

/** The review of a pasted text: the text on one side, what was found in it on the other. */
export function ReviewApp({ dataUrl, units }: Props) {
  const input = useRef<HTMLTextAreaElement>(null);
  const kept = useKept();
  const [settings, setSettings] = useState(kept.settings);
  const [length, setLength] = useState(kept.text.length);
  const { data, state, load } = useReviewData(dataUrl);
  const { reviewed, review } = useLiveReview(settings, data, state !== 'loading');
  const undo = useUndo();
  const tooLong = length > longestText;

  const textChanged = (typing: boolean, by = settings): void => {
    const text = input.current?.value ?? '';
    setLength(text.length);
    if (text.length <= longestText) review(text, typing);
    kept.save(text, by, typing);
  };
  useEffect(() => {
    if (input.current) input.current.value = kept.text;
    textChanged(false);
    // Once: from then on the text area itself holds the text.
  }, []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A fix takes its own button away, and the keyboard must not fall back to the top of the page.
    if (undo.last && document.activeElement === document.body) heading.current?.focus();
  }, [reviewed]);

  const change = (changed: Settings): void => {
    setSettings(changed);
    kept.save(input.current?.value ?? '', changed, true);
  };
  const setText = (text: string, place: number, by = settings): void => {
    const area = input.current;
    if (!area) return;
    const { scrollTop } = area;
    area.value = text;
    area.setSelectionRange(place, place);
    area.scrollTop = scrollTop;
    textChanged(false, by);
  };
  const take = (key: string): void => {
    const before = input.current?.value ?? '';
    const taken = kept.take(key);
    if (!taken) return;
    const by = { ...settings, unit: taken.unit, names: taken.names };
    setSettings(by);
    undo.remember(before, taken.text, 1);
    setText(taken.text, 0, by);
  };
  const fix = (findings: readonly Finding[]): void => {
    const before = input.current?.value ?? '';
    const fixed = fixText(before, reviewed.text, findings);
    if (fixed.text === before) return;
    undo.remember(before, fixed.text, fixed.places);
    setText(fixed.text, fixed.start);
  };
  const fixOne = (finding: Finding): void => {
    fix([finding]);
  };
  const jump = (finding: { start: number; end: number }): void => {
    const area = input.current;
    const place = area && placesAfter(reviewed.text, area.value)(finding);
    if (place) showPlace(area, place.start, place.end);
  };

  // Long, and the same at every key until the next review.
  const list = useMemo(
    () => (
      <FindingList
        findings={reviewed.findings}
        text={reviewed.text}
        whereOf={lineNames(reviewed.text)}
        onJump={jump}
        onFix={fixOne}
        onFixAll={fix}
        onAllow={(name) => {
          change({ ...settings, names: withName(settings.names, name) });
        }}
      />
    ),
    [reviewed, settings, kept.keeping],
  );

  return (
    <div class="review">
      <ReviewSettings settings={settings} units={units} onChange={change} />
      <div class="review-text">
        <label for="review-text">要检查的文字</label>
        <ReviewInput
          input={input}
          reviewed={reviewed}
          onTyped={() => {
            undo.forget();
            textChanged(true);
          }}
        />
        <FindingHere input={input} reviewed={reviewed} onFix={fixOne} />
        <TextLength id="review-length" length={length} />
        <ReviewTools
          input={input}
          findings={tooLong ? [] : reviewed.findings}
          undo={undo}
          onJump={jump}
          onUndo={setText}
        />
        <KeepChoice
          kept={kept}
          onKeep={() => {
            kept.turn(input.current?.value ?? '', settings);
          }}
          onTake={take}
        />
      </div>
      <FoundSection heading={heading} reviewed={reviewed} state={state} tooLong={tooLong} onRetry={load}>
        {list}
        <TextTraces text={reviewed.text} onGo={jump} />
      </FoundSection>
    </div>
  );
}
