import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { loadRegistry, rulesOf } from '../../blanks/registry.ts';
import { ValueStore } from '../../blanks/store.ts';
import { lookupFor, type BlankRules } from '../../blanks/values.ts';
import { SafeStorage } from '../../browser/safe-storage.ts';
import { fillDraft } from '../../draft/fill-draft.ts';
import type { Draft } from '../../draft/schema.ts';
import { DraftStore, type DraftSummary } from '../../draft/store/storage.ts';
import { href } from '../../vocabulary/paths.ts';

/** The drafts of the desk, which are only read here. */
export interface Drafts {
  list: readonly DraftSummary[];
  /** the draft last worked on, '' for none */
  current: string;
  /** a draft with the reader's values in its blanks; undefined when there is none that can be read */
  read: (id: string) => Draft | undefined;
  /** changes whenever a draft may have changed */
  version: number;
}

const noRules: BlankRules = { site: new Map(), words: new Map() };

/** Reads the drafts of the desk, and again when this or another window has changed one. */
export function useDrafts(): Drafts {
  const storage = useMemo(() => new SafeStorage(), []);
  const store = useMemo(() => new DraftStore(storage), [storage]);
  const [rules, setRules] = useState(noRules);
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const again = (): void => {
      setVersion((old) => old + 1);
    };
    loadRegistry(href('/blanks.json')).then(
      ({ blanks }) => {
        setRules(rulesOf(blanks.values()));
        again();
      },
      () => undefined,
    );
    window.addEventListener('storage', again);
    window.addEventListener('pageshow', again);
    window.addEventListener('gonghui:draft', again);
    return () => {
      window.removeEventListener('storage', again);
      window.removeEventListener('pageshow', again);
      window.removeEventListener('gonghui:draft', again);
    };
  }, []);
  const read = useCallback(
    (id: string): Draft | undefined => {
      const draft = store.load(id);
      if (!draft) return undefined;
      const lookup = lookupFor(new ValueStore(storage).read(), rules, draft.unit, '');
      return fillDraft(draft, (inline) =>
        inline.map((piece) => {
          if (piece.kind !== 'blank' || piece.value !== '' || !rules.site.has(piece.name)) return piece;
          return { ...piece, value: lookup(piece.name, 0) };
        }),
      );
    },
    [store, storage, rules],
  );
  return useMemo(
    () => ({ list: store.list(), current: store.current() ?? '', read, version }),
    [store, read, version],
  );
}
