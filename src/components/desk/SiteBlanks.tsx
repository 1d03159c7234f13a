import { useContext } from 'preact/hooks';
import type { BlankPiece } from '../../passage/model.ts';
import { DeskContext } from './desk-context.ts';
import { PanelField } from './PanelField.tsx';

/**
 * The blanks of the draft that have one value for the whole site: typed once, they stand everywhere. Those with a
 * sample follow those that wait for a value.
 */
export function SiteBlanks({ blanks }: { blanks: readonly BlankPiece[] }) {
  const { infoOf, valueOf, fillEverywhere } = useContext(DeskContext)();
  const open = blanks.filter(({ sample }) => sample === undefined);
  const found = new Map([...open, ...blanks].reverse().map((blank) => [blank.name, blank]));
  const listed = [...found.values()].reverse().flatMap((blank) => {
    const info = infoOf(blank.name);
    return info?.scope === 'site' && info.default === undefined ? [{ info, sample: blank.sample }] : [];
  });
  if (listed.length === 0) return null;
  return (
    <details class="desk-blanks">
      <summary>
        填一次，全站一致 <span class="count">{listed.length} 项</span>
      </summary>
      {listed.map(({ info, sample }) => (
        <PanelField
          key={info.name}
          info={info}
          value={valueOf(info.name)}
          sample={sample}
          onInput={(typed) => {
            fillEverywhere(info.name, typed);
          }}
        />
      ))}
    </details>
  );
}
