import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { loadPart } from '../ui/load-part.ts';
import type { TraceProps } from './trace-props.ts';

const loadBody = loadPart(() => import('./TraceBody.tsx'));

/** The door to the traces of samples: what is behind it is loaded when it is opened. */
export function TracePanel(props: TraceProps) {
  const [Body, setBody] = useState<ComponentType<TraceProps>>();
  const [isLost, setLost] = useState(false);
  const load = (): void => {
    setLost(false);
    loadBody().then(
      ({ TraceBody }) => {
        setBody(() => TraceBody);
      },
      () => {
        setLost(true);
      },
    );
  };
  return (
    <details
      class="trace"
      data-trace-panel
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !Body) load();
      }}
    >
      <summary>样例痕迹</summary>
      {Body && <Body {...props} />}
      {!Body && !isLost && <p role="status">正在载入……</p>}
      {isLost && (
        <p class="trace-trouble" role="alert">
          没有载入，请看看网络。
          <button type="button" class="plain-button" onClick={load}>
            再试一次
          </button>
        </p>
      )}
    </details>
  );
}
