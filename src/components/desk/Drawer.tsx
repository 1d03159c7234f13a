import { useContext } from 'preact/hooks';
import { ToolButton } from '../ui/ToolButton.tsx';
import { IntakeContext } from './import/intake-context.ts';
import { DeskContext } from './desk-context.ts';
import { nameOfDraft } from './draft-title.ts';

/** The drafts kept in this browser. */
export function Drawer({ units }: { units: readonly { unit: string; name: string }[] }) {
  const { model, fill } = useContext(DeskContext)();
  const intake = useContext(IntakeContext);
  const drafts = model.keeper.list();
  return (
    <section class="desk-drawer" aria-labelledby="drawer-title">
      <h2 id="drawer-title">我的拟稿</h2>
      <ul>
        {drafts.map((draft) => {
          const { id, title, unit, changed, items } = draft;
          const isOpen = model.draft?.id === id;
          const kind = units.find((other) => other.unit === unit)?.name ?? '';
          const name = nameOfDraft(fill(title), kind, draft);
          return (
            <li key={id} data-kept-draft={id}>
              <button
                type="button"
                class="note-button"
                aria-current={isOpen ? 'true' : undefined}
                onClick={() => {
                  model.open(id);
                }}
              >
                {name}
              </button>
              <span class="from">
                {items} 段 · {when(changed)}
              </span>
              <ToolButton
                icon="trash"
                text="删去"
                aria-label={`删去拟稿：${name}`}
                onClick={() => {
                  model.remove(id);
                }}
              />
            </li>
          );
        })}
      </ul>
      {drafts.length === 0 && <p>还没有拟稿。</p>}
      <p class="desk-drawer-tools">
        {model.draft && (
          <>
            <ToolButton
              icon="plus"
              text="新开一份"
              onClick={() => {
                model.close();
              }}
            />
            <ToolButton
              icon="copy"
              text="复制这份"
              onClick={() => {
                model.duplicate();
              }}
            />
          </>
        )}
        <ToolButton icon="open" text="打开文件" onClick={intake.pick} />
      </p>
    </section>
  );
}

/** The day, and for today the time. */
function when(milliseconds: number): string {
  const date = new Date(milliseconds);
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday
    ? date.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString('zh-CN');
}
