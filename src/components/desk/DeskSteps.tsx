import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { panelNames, panelTitles, type PanelName } from './panels.ts';

interface Props {
  shown: PanelName;
  onShow: (panel: PanelName) => void;
  /** how many blanks are open */
  open: number;
  /** how many places must be changed, open blanks aside; undefined until the first review is done */
  errors: number | undefined;
  /** how many characters the draft has */
  words: number;
}

/**
 * The order of work, always in sight: fill in, check, give out, each with what is left of it. In a narrow window they
 * are the tabs at its lower edge, the text among them.
 */
export function DeskSteps({ shown, onShow, open, errors, words }: Props) {
  const left = open + (errors ?? 0);
  const states: Readonly<Record<PanelName, string>> = {
    text: `${String(words)} 字`,
    fill: open === 0 ? '填空都已填' : `未填 ${String(open)} 处`,
    check: checkText(errors),
    out: left === 0 ? '可以交了' : `还差 ${String(left)} 处`,
  };
  const data = {
    text: { 'data-word-count': words },
    fill: { 'data-open-blanks': open },
    check: { 'data-errors': errors },
    out: { 'data-left': left },
  } as const;
  return (
    <nav class="desk-steps" aria-label="拟稿步骤">
      <ol>
        {panelNames.map((panel) => (
          <li key={panel}>
            <button
              type="button"
              data-step={panel}
              aria-current={panel === shown ? 'step' : undefined}
              onClick={() => {
                onShow(panel);
              }}
            >
              <Icon name={stepIcons[panel]} />
              <span class="desk-step-name">{panelTitles[panel]}</span>
              <span class="desk-step-state" {...data[panel]}>
                {states[panel]}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const stepIcons: Readonly<Record<PanelName, IconName>> = {
  text: 'text',
  fill: 'fill',
  check: 'check',
  out: 'out',
};

function checkText(errors: number | undefined): string {
  if (errors === undefined) return '还没有查';
  return errors === 0 ? '文字没问题' : `${String(errors)} 处要改`;
}
