import { useContext, useState } from 'preact/hooks';
import { inlineOf } from '../../draft/edit-text.ts';
import { href } from '../../vocabulary/paths.ts';
import { readOwnUnit } from '../ui/own-unit.ts';
import { beginFromPlan, beginFromSkeleton } from './begin-draft.ts';
import { DeskContext } from './desk-context.ts';
import { OwnFile } from './import/OwnFile.tsx';
import type { Starts } from './read-starts.ts';

/** The ways to begin a draft. */
export function Beginnings({ starts }: { starts: Starts }) {
  const { model } = useContext(DeskContext)();
  const [busy, setBusy] = useState('');
  const withPlans = starts.plans.filter(({ plans }) => plans.length > 0);
  const begin = async (name: string, draft: Promise<void>): Promise<void> => {
    setBusy(name);
    await draft;
    setBusy('');
  };
  return (
    <div class="desk-begin">
      <section class="list-section" aria-labelledby="begin-skeleton">
        <h2 id="begin-skeleton">从骨架开始</h2>
        <p>选本单位的类型，得到一份有目标、举措、推进时间和落款的完整计划，每一段都取自站上的段落。</p>
        <ul class="desk-choices">
          {starts.skeletons.map((skeleton) => (
            <li key={skeleton.slug}>
              <button
                type="button"
                class="desk-choice"
                data-skeleton={skeleton.slug}
                aria-busy={busy === skeleton.slug}
                onClick={() => {
                  void begin(skeleton.slug, beginFromSkeleton(model, skeleton));
                }}
              >
                {skeleton.name}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <OwnFile />
      <section class="list-section" aria-labelledby="begin-plan">
        <h2 id="begin-plan">从一篇范文开始</h2>
        <ul class="desk-plans">
          {withPlans.map(({ unit, name, plans }) => (
            <li key={unit}>
              <h3>{name}</h3>
              <ul>
                {plans.map((plan) => (
                  <li key={plan.url}>
                    <button
                      type="button"
                      class="note-button"
                      data-start-plan={plan.url}
                      aria-busy={busy === plan.url}
                      onClick={() => {
                        void begin(plan.url, beginFromPlan(model, unit, plan));
                      }}
                    >
                      {plan.title}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <section class="list-section" aria-labelledby="begin-passages">
        <h2 id="begin-passages">自己一段一段攒</h2>
        <p>
          在<a href={href('/search/')}>搜索</a>、<a href={href('/snippets/')}>段落</a>和
          <a href={href('/plans/')}>范文</a>里看到合用的，点“加入拟稿”，它就到这里来。也可以
          <button
            type="button"
            class="note-button"
            onClick={() => {
              model.create(inlineOf('【单位名称】工会【年份】年工作计划'), readOwnUnit(), []);
            }}
          >
            先开一份空白的
          </button>
          。
        </p>
      </section>
    </div>
  );
}
