import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadRegistry, rulesOf, type Registry } from '../../blanks/registry.ts';
import { ValueStore, valuesKey } from '../../blanks/store.ts';
import { lookupFor, withValue } from '../../blanks/values.ts';
import { SafeStorage } from '../../browser/safe-storage.ts';
import { takeSamples } from '../../draft/edit-samples.ts';
import { editInline } from '../../draft/edit-text.ts';
import type { BlankKindName } from '../../vocabulary/blank-kinds.ts';
import { href } from '../../vocabulary/paths.ts';
import type { Inline } from '../../passage/model.ts';
import { sayTrouble } from '../blanks/store-trouble.ts';
import type { DeskTools } from './desk-context.ts';

interface Blanks extends Pick<DeskTools, 'edited' | 'fill' | 'fillEverywhere' | 'infoOf' | 'valueOf'> {
  /** whether it is known which blanks are the site's, or that nobody will say */
  isSettled: boolean;
}

const noRegistry: Registry = { blanks: new Map(), units: [] };

/**
 * The reader's own values, and what the site says of its blanks. A blank that means the same everywhere has
 * the value that is kept for the whole site; the others have one for each place, which the draft holds
 * itself.
 *
 * @param unit slug of the kind of unit the draft is written for
 */
export function useBlanks(unit: string): Blanks {
  const [registry, setRegistry] = useState(noRegistry);
  const [isSettled, setSettled] = useState(false);
  const store = useMemo(() => new ValueStore(new SafeStorage(), sayTrouble), []);
  const [values, setValues] = useState(() => store.read());
  useEffect(() => {
    store.recover();
    // Without the register blanks are filled in place by place.
    void loadRegistry(href('/blanks.json'))
      .then(setRegistry, () => undefined)
      .then(() => {
        setSettled(true);
      });
    const onOtherTab = ({ key }: StorageEvent): void => {
      if (key === valuesKey || key === null) setValues(store.read());
    };
    window.addEventListener('storage', onOtherTab);
    return () => {
      window.removeEventListener('storage', onOtherTab);
    };
  }, [store]);
  return useMemo(() => {
    const rules = rulesOf(registry.blanks.values());
    const lookup = lookupFor(values, rules, unit, '');
    const valueOf = (name: string): string => (rules.site.has(name) ? lookup(name, 0) : '');
    const fillOne = (item: Inline): Inline => {
      const value = item.kind === 'blank' ? valueOf(item.name) : '';
      return item.kind === 'blank' && value !== '' ? { ...item, value } : item;
    };
    const kindOf = (name: string): BlankKindName | undefined => {
      const info = registry.blanks.get(name);
      return info?.default === undefined ? info?.kind : undefined;
    };
    return {
      edited: (before, text) => takeSamples(editInline(before, text), kindOf),
      fill: (inline) => inline.map(fillOne),
      fillEverywhere: (name, value) => {
        if (!rules.site.has(name)) return false;
        setValues(store.update((old) => withValue(old, rules, { name, place: '', ordinal: 0 }, value)));
        return true;
      },
      infoOf: (name) => registry.blanks.get(name),
      valueOf,
      isSettled,
    };
  }, [registry, isSettled, store, values, unit]);
}
