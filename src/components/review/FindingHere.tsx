import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { placesAfter } from '../../review/edit.ts';
import type { Finding } from '../../review/model.ts';
import { ToolButton } from '../ui/ToolButton.tsx';
import type { Reviewed } from './live-review.ts';

interface Props {
  input: RefObject<HTMLTextAreaElement | null>;
  reviewed: Reviewed;
  onFix: (finding: Finding) => void;
}

/**
 * Says of the marked words that the caret is in what is wrong with them: a press on a mark tells, with the finger, the
 * mouse and the arrow keys alike. From here the fix is one press away, and so is the card in the list.
 */
export function FindingHere({ input, reviewed, onFix }: Props) {
  const [here, setHere] = useState<Finding>();
  useEffect(() => {
    const look = (): void => {
      const area = input.current;
      // Who presses a button below the text still means the words they were at.
      if (area && document.activeElement === area) setHere(findingAt(area, reviewed));
    };
    // Whoever fixed it looks for what is at the caret now.
    const area = input.current;
    setHere(area ? findingAt(area, reviewed) : undefined);
    document.addEventListener('selectionchange', look);
    // In older browsers a caret that moves in a text area changes no selection of the page.
    for (const event of ['keyup', 'click', 'select']) area?.addEventListener(event, look);
    return () => {
      document.removeEventListener('selectionchange', look);
      for (const event of ['keyup', 'click', 'select']) area?.removeEventListener(event, look);
    };
  }, [reviewed, input]);
  return (
    <div class="review-here" data-review-here={here?.rule}>
      <p role="status">
        {here ? (
          <>
            <b>{wordsOf(here, reviewed)}</b> {here.message}
          </>
        ) : null}
      </p>
      {here && (
        <div class="finding-tools">
          {here.fix && (
            <ToolButton
              icon="check"
              text={here.fix.label}
              onClick={() => {
                onFix(here);
              }}
            />
          )}
          <ToolButton
            icon="back"
            text="回到清单"
            data-to-list
            onClick={() => {
              goToCard(here);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** So many characters of the words are said. */
const most = 20;

function wordsOf({ start, end }: Finding, { text }: Reviewed): string {
  const words = [...text.slice(start, end)];
  return words.length > most ? `${words.slice(0, most).join('')}…` : words.join('');
}

/** What was found about the words that are selected, or that the caret is in or at. */
function findingAt(area: HTMLTextAreaElement, { text, findings }: Reviewed): Finding | undefined {
  const placeNow = placesAfter(text, area.value);
  const { selectionStart, selectionEnd } = area;
  return findings.find((finding) => {
    const place = finding.end > finding.start ? placeNow(finding) : undefined;
    return place && place.start <= selectionStart && selectionEnd <= place.end;
  });
}

/** Leads to the card of a finding; to the head of the list when the card waits behind a button there. */
function goToCard({ rule, start }: Finding): void {
  const card = document.querySelector<HTMLElement>(
    `[data-finding="${rule}"][data-at="${String(start)}"] .finding-go`,
  );
  const goal = card ?? document.getElementById('review-findings');
  goal?.closest('li, h2')?.scrollIntoView({ block: 'center' });
  goal?.focus({ preventScroll: true });
}
